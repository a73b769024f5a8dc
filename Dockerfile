# One image for every part; docker-compose.yml says which part a container is.
FROM python:3.11-slim-bookworm

WORKDIR /src
COPY pyproject.toml README.md LICENSE ./
COPY service service
COPY mail mail
COPY templates templates
COPY workers workers
RUN pip install --no-cache-dir '.[postgres]' && rm -rf /src/*

# The data folder holds the secret key that all parts share: a volume of this name takes over owner and mode.
RUN useradd --system --home-dir /data signoff && install --directory --owner=signoff --mode=0700 /data
USER signoff
WORKDIR /data
ENV SIGNOFF_DATA_DIR=/data
VOLUME /data
CMD ["signoff", "serve", "--help"]
