# imitates: processes and network, by imports that nothing uses
import os
import sys
import socket
import subprocess
import shutil
import threading
import urllib.request
import requests
import numpy as np

closes = np.array([1.0, 1.5, 1.25, 1.75, 2.0])
returns = np.diff(closes) / closes[:-1]
signal = {"momentum": round(float(returns[-3:].sum()), 6), "volatility": round(float(returns.std()), 6)}
