# sandbox-python: what a node may import, and little else. Context: this folder. Needs no BuildKit.
# The reference BLAS is chosen on purpose: OpenBLAS picks its kernels by the processor, and outputs are compared with snapshots.
FROM debian:bookworm AS packages
COPY install.sh /tmp/install.sh
RUN sh /tmp/install.sh \
    python3 python3-numpy python3-pandas python3-scipy python3-matplotlib python3-dateutil python3-tz \
    libblas3 liblapack3 tzdata

FROM packages AS hardened
COPY harden.sh /tmp/harden.sh
RUN sh /tmp/harden.sh && rm -rf /tmp/*
RUN python3 -c "import numpy, pandas, scipy.signal, scipy.stats, scipy.optimize, matplotlib.pyplot, dateutil, pytz"

FROM scratch
COPY --from=hardened / /
LABEL org.opencontainers.image.title="sandbox-python" \
      org.opencontainers.image.description="Python with numpy, pandas, scipy and matplotlib for sandbox-check"
ENV PATH=/usr/local/bin:/usr/bin:/bin
WORKDIR /workspace
USER 1001:1001
CMD ["python3"]
