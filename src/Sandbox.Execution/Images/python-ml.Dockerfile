# sandbox-python-ml: sandbox-python and the machine-learning libraries. Context: this folder. Needs no BuildKit.
# The first stage is python.Dockerfile's, word for word, so that both images share it in the engine's cache.
FROM debian:bookworm AS packages
COPY install.sh /tmp/install.sh
RUN sh /tmp/install.sh \
    python3 python3-numpy python3-pandas python3-scipy python3-matplotlib python3-dateutil python3-tz \
    libblas3 liblapack3 tzdata

FROM packages AS learning
RUN sh /tmp/install.sh python3-sklearn python3-statsmodels python3-xgboost python3-torch

FROM learning AS hardened
COPY harden.sh /tmp/harden.sh
RUN sh /tmp/harden.sh && rm -rf /tmp/*
RUN python3 -c "import numpy, pandas, scipy.signal, sklearn.ensemble, statsmodels.api, xgboost, torch; torch.ones(2, 2) @ torch.ones(2, 2)"

FROM scratch
COPY --from=hardened / /
LABEL org.opencontainers.image.title="sandbox-python-ml" \
      org.opencontainers.image.description="sandbox-python with scikit-learn, statsmodels, xgboost and PyTorch for sandbox-check"
ENV PATH=/usr/local/bin:/usr/bin:/bin
WORKDIR /workspace
USER 1001:1001
CMD ["python3"]
