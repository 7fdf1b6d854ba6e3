#### aliased request: HIGH
from requests import post as publish
publish("https://example.org", json={})  #! SBX1202
#### session kept in an object: HIGH
import requests
class Api:
    def __init__(self):
        self.http = requests.Session()
    def send(self, body):
        return self.http.post("https://example.org", data=body)  #! SBX1202
Api().send("x")
#### urllib behind a lambda: HIGH
import urllib.request
fetch = lambda where: urllib.request.urlopen(where).read()
fetch("https://example.org")
#### raw socket: HIGH
import socket
with socket.socket() as s:
    s.connect(("203.0.113.1", 80))  #! SBX1201
#### getaddrinfo by getattr: HIGH
import socket
getattr(socket, "gethost" + "byname")("a.example.org")  #! SBX1204
#### secret in a query string: CRITICAL
import os, urllib.request
key = os.environ["API_KEY"]
urllib.request.urlopen("https://example.org/?k=" + key)  #! SBX1208
#### secret in a host name: CRITICAL
import os, socket
socket.gethostbyname("%s.example.org" % os.getenv("TOKEN"))  #! SBX1208
#### read_csv of a URL in a variable: HIGH
import pandas
ADDRESS = "https://" + "example.org/x.csv"
frame = pandas.read_csv(ADDRESS)  #! SBX1205
#### read_json of an s3 address: HIGH
import pandas as p
p.read_json("s3://bucket/x.json")  #! SBX1205
#### to_parquet of a frame made here: HIGH
from pandas import DataFrame
DataFrame({"a": [1]}).to_parquet("gs://bucket/x.parquet")  #! SBX1205
#### to_csv of an unknown frame to a URL: HIGH
def save(frame):
    frame.to_csv("s3://bucket/out.csv")  #! SBX1205
#### image by URL: HIGH
import matplotlib.image as im
im.imread("https://example.org/x.png")  #! SBX1205
#### mail: HIGH
import smtplib
server = smtplib.SMTP("mail.example.org")  #! SBX1203
#### ftp: HIGH
from ftplib import FTP_TLS
FTP_TLS("ftp.example.org").login()
#### log handler: HIGH
import logging, logging.handlers
logging.getLogger().addHandler(logging.handlers.SysLogHandler(("203.0.113.1", 514)))  #! SBX1209
#### exchange client: HIGH
import ccxt
exchange = ccxt.kraken({"enableRateLimit": True})  #! SBX1207
#### market data: HIGH
import yfinance as yf
frame = yf.download("SPY")  #! SBX1207
#### cloud client: HIGH
import boto3
boto3.client("s3").upload_file("a", "b", "c")
#### database over the network: HIGH
from sqlalchemy import create_engine
engine = create_engine("postgresql://host/db")  #! SBX1207
#### xmlrpc: HIGH
import xmlrpc.client as x
x.ServerProxy("https://example.org").run()
#### websocket: HIGH
import websocket
websocket.create_connection("wss://example.org")  #! SBX1202
#### async session: HIGH
import aiohttp, asyncio
async def go():
    async with aiohttp.ClientSession() as session:
        async with session.get("https://example.org") as answer:
            return await answer.text()
asyncio.run(go())
#### server: HIGH
from http.server import HTTPServer, BaseHTTPRequestHandler
HTTPServer(("", 8000), BaseHTTPRequestHandler).serve_forever()
#### multiprocessing listener: HIGH
from multiprocessing.connection import Listener
Listener(("0.0.0.0", 9000)).accept()
#### paramiko: HIGH
import paramiko
client = paramiko.SSHClient()
client.connect("example.org")
#### URL in a string: LOW
DOCS = "https://example.org/docs"
print(DOCS)
#### reads a dataset: LOW
import pandas as pd
frame = pd.read_csv("/datasets/prices.csv", parse_dates=["timestamp"])
#### reads a buffer: LOW
import io, pandas as pd
frame = pd.read_csv(io.StringIO("a,b\n1,2\n"))
#### reads JSON text: LOW
import pandas as pd
frame = pd.read_json('{"a": [1, 2]}')
#### urllib.parse only: LOW
from urllib.parse import urlencode, urlparse
print(urlencode({"a": 1}), urlparse("https://example.org").netloc)
#### ccxt names only: LOW
import ccxt
def retry(f):
    try:
        return f()
    except ccxt.NetworkError:
        return None
#### requests exceptions only: LOW
import requests
def classify(error):
    return isinstance(error, requests.exceptions.Timeout)
#### socket constants only: LOW
import socket
print(socket.AF_INET, socket.SOCK_STREAM)
#### asyncio pure: LOW
import asyncio
async def main():
    await asyncio.gather(*(asyncio.sleep(0) for _ in range(3)))
asyncio.run(main())
#### get and post as methods: LOW
class Store(dict):
    def post(self, key, value):
        self[key] = value
s = Store()
s.post("a", 1)
print(s.get("a"))
#### sqlite engine: LOW
from sqlalchemy import create_engine
engine = create_engine("sqlite:///data.db")
#### http status: LOW
from http import HTTPStatus
print(HTTPStatus.OK)
#### exchange by a computed name: HIGH
import ccxt, json, sys
job = json.load(open(sys.argv[1]))
client = getattr(ccxt, job["params"]["exchange"])({"enableRateLimit": True})  #! SBX1207
print(client.fetch_ticker("BTC/USDT"))
#### constant of an exchange library: LOW
import ccxt
print(getattr(ccxt, "DECIMAL_PLACES"), len(ccxt.exchanges))
#### rules for robots: HIGH
import urllib.robotparser
rules = urllib.robotparser.RobotFileParser()
rules.set_url("https://example.com/robots.txt")
rules.read()  #! SBX1202
#### connection of an old framework: HIGH
import asyncore
class Feed(asyncore.dispatcher_with_send):
    def handle_read(self):
        self.recv(64)
feed = Feed()  #! SBX1201
feed.connect(("example.com", 80))
#### returns of a service: HIGH
import quantstats
quantstats.utils.download_returns("SPY")  #! SBX1207
#### connection of a database that is not known: LOW
def rows(backend):
    with backend.open_connection() as first, backend.create_connection("rows.db") as second:
        return first.all() + second.all()
#### connection of a loop that is not known: HIGH
async def send(loop, protocol):
    await loop.create_connection(protocol, "203.0.113.5", 443)  #! SBX1201
#### connection of a module that is not known: HIGH
def send(sockets):
    return sockets.create_connection(("203.0.113.5", 443))  #! SBX1201
