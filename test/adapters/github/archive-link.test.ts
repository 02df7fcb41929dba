import { describe, expect, test } from 'vitest'
import { archiveLink } from '../../../service/adapters/github/archive-link.ts'

const github = 'https://api.github.com'
const server = 'https://git.example/api/v3'
const here = 'http://127.0.0.1:4000'

describe("K18: a link to an archive is followed to GitHub's own hosts alone", () => {
  test.each([
    ['https://codeload.github.com/acme/estate/legacy.tar.gz/abc?token=t', github],
    ['https://github.com/acme/estate/archive/abc.tar.gz', github],
    ['https://git.example/_codeload/acme/estate/legacy.tar.gz/abc', server],
    ['https://codeload.git.example/acme/estate/legacy.tar.gz/abc', server],
    ['https://codeload.acme.ghe.com/acme/estate/legacy.tar.gz/abc', 'https://api.acme.ghe.com'],
    ['/_codeload/acme/estate/legacy.tar.gz/abc', server],
    ['http://127.0.0.1:4001/_codeload/acme', here],
  ])('followed: %s (API at %s)', (location, api) => {
    expect(archiveLink(api, location)?.href).toBe(new URL(location, api).href)
  })

  test.each([
    ['another protocol', 'http://codeload.github.com/acme', github],
    ['a file of this machine', 'file:///etc/passwd', github],
    ['data in the link itself', 'data:application/gzip;base64,H4sI', github],
    ['another host', 'https://evil.example/acme', github],
    ['a host that only ends alike', 'https://notgithub.com/acme', github],
    ['a host that only begins alike', 'https://codeload.github.com.evil.example/acme', github],
    ['a name before the host', 'https://codeload.github.com@evil.example/acme', github],
    ['credentials for the right host', 'https://a:b@codeload.github.com/acme', github],
    ['this machine, from afar', 'https://127.0.0.1/acme', github],
    ["a cloud's metadata", 'http://169.254.169.254/latest/meta-data', github],
    ['somewhere else, from this machine', 'http://169.254.169.254/latest/meta-data', here],
    ['no address at all', 'https://', github],
  ])('not followed: %s', (_, location, api) => {
    expect(archiveLink(api, location)).toBeNull()
  })
})
