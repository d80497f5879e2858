FROM node:20-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:20-bookworm-slim
ENV NODE_ENV=production DATA_DIR=/data HOST=0.0.0.0
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY package.json tsconfig.json LICENSE ./
COPY src src
COPY corpus corpus
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8080
# node itself is the process, so that SIGTERM reaches the bot and it finishes what it is answering.
CMD ["node", "--import", "tsx", "src/main.ts"]
