/** How a resource type holds its tags: under which property, and in which form. */
export type TagShape = {
  readonly property: string
  /** `list`: `[{Key, Value}]`; `propagated`: the same, with `PropagateAtLaunch`; `map`: `{key: value}`. */
  readonly form: 'list' | 'propagated' | 'map'
}
