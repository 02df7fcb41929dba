/** Answers that no honest service gives: a client must refuse them within bounds of memory and time. */
export const hostileBodies = {
  /** A million entities, each ten times the one before: read naively, it fills the memory of the world. */
  entities: () => {
    const levels = Array.from({ length: 20 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`)
    return `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "x">${levels.join('')}]><x>${'&e20;'.repeat(50_000)}</x>`
  },
  /** A file of the reader's machine. */
  external: () => '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&f;</x>',
  /** A million elements within each other. */
  nested: () => `${'<a>'.repeat(1_000_000)}${'</a>'.repeat(1_000_000)}`,
  /** Text that ends in the middle. */
  cut: () => '<DescribeStacksResponse><DescribeStacksResult><Stacks><member><StackName>a',
  /** A page of a proxy that speaks of something else. */
  page: () => '<html><body>502 Bad Gateway</body></html>',
  empty: () => '',
} as const
