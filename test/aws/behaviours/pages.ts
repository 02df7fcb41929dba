/** Where the documentation of AWS lies. */
export const docs = 'https://docs.aws.amazon.com'
/** A page of CloudFormation’s API reference. */
export const api = (page: string) => `${docs}/AWSCloudFormation/latest/APIReference/API_${page}.html`
/** A page of CloudFormation’s user guide. */
export const guide = (page: string) => `${docs}/AWSCloudFormation/latest/UserGuide/${page}.html`
/** A page of CloudFormation’s template reference. */
export const reference = (page: string) => `${docs}/AWSCloudFormation/latest/TemplateReference/${page}.html`
/** A page of the API reference of STS. */
export const sts = (page: string) => `${docs}/STS/latest/APIReference/API_${page}.html`
/** A page of the documentation of S3. */
export const s3 = (page: string) => `${docs}/AmazonS3/latest/${page}.html`
/** Said where only the words of a message are not documented. */
export const words = 'The words of the message are not documented; they are those that the service is known to give.'
