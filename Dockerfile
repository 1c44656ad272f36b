# The assistant in a small image, run by a user without rights.
#
#   docker build -t trackless .
#   docker run -d --name trackless --restart unless-stopped --env-file .env -v trackless:/data -v trackless-keys:/keys trackless
#
# A folder of the host in place of a volume has to belong to user 10001.

FROM rust:1.95-slim-bookworm AS build
WORKDIR /src
COPY . .
# Dependencies and what is compiled stay in the cache between builds; the program has to leave it.
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/src/target \
    cargo build --release --locked --bin trackless \
    && cp target/release/trackless /trackless

FROM debian:bookworm-slim
# Reads the words in pictures, in the languages of the assistant.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends tesseract-ocr tesseract-ocr-eng tesseract-ocr-rus \
        tesseract-ocr-spa tesseract-ocr-por tesseract-ocr-ukr tesseract-ocr-pol tesseract-ocr-fra tesseract-ocr-deu \
        tesseract-ocr-ita tesseract-ocr-heb \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin trackless \
    && install --directory --owner=trackless --group=trackless --mode=0700 /data /keys
COPY --from=build /trackless /usr/local/bin/trackless
USER trackless
WORKDIR /data
ENV TRACKLESS_DATA=/data TRACKLESS_KEYS=/keys
VOLUME /data /keys
# `trackless health` needs no port; it tells the same as /healthz, which TRACKLESS_HTTP opens.
# The certificates that Telegram's is checked against are part of the program.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 CMD ["trackless", "health"]
ENTRYPOINT ["trackless"]
