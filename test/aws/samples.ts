/** A queue of a template: the smallest resource that has properties, tags and a name. */
export const queue = (properties: object = {}, more: object = {}) => ({
  Type: 'AWS::SQS::Queue',
  Properties: properties,
  ...more,
})

/** A bucket of a template: its names are one space over all accounts, and one with objects cannot be deleted. */
export const bucket = (properties: object = {}, more: object = {}) => ({
  Type: 'AWS::S3::Bucket',
  Properties: properties,
  ...more,
})
