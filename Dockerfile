# Built in one stage and run in another: the image holds what runs, not what builds.
# Pin the base by digest where you build it: --build-arg NODE=node:24-bookworm-slim@sha256:…
ARG NODE=node:24-bookworm-slim

FROM ${NODE} AS build
WORKDIR /plumbline
COPY package.json package-lock.json ./
# No package's own script runs: the image's Node is the one that is wanted, and native code lies ready in its package.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM ${NODE}
# `plumbline check --base` asks Git; the service itself does not.
RUN apt-get update \
  && apt-get install --yes --no-install-recommends git ca-certificates \
  && rm -rf /var/lib/apt/lists/* \
  && mkdir /data && chown node:node /data
WORKDIR /plumbline
COPY --from=build /plumbline/package.json /plumbline/LICENSE ./
COPY --from=build /plumbline/node_modules ./node_modules
COPY --from=build /plumbline/dist ./dist
COPY --from=build /plumbline/service/adapters/store/migrations ./service/adapters/store/migrations
COPY --from=build /plumbline/policies ./policies
COPY --from=build /plumbline/catalog ./catalog
RUN ln -s /plumbline/dist/main.js /usr/local/bin/plumbline
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 PLUMBLINE_DATABASE=/data/plumbline.db
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# As `npm start`: of what is thrown away at once V8 lets less pile up than of itself, so that a storm of webhooks takes less memory.
CMD ["node", "--max-semi-space-size=16", "/plumbline/dist/main.js", "serve"]
