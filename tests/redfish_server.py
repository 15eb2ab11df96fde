#!/usr/bin/env python3
"""A BMC that speaks Redfish on 127.0.0.1: tests/redfish_server.py FOLDER

FOLDER has server.pem (certificate and key) and may have, read anew for each request:
  watts     the power, as JSON writes it
  mode      metrics (without the file), power, part, nothing, nonsense, error, or silent
Writes its port into FOLDER/port when it listens. The user is watt, the password right.
"""

import base64
import http.server
import json
import os
import pathlib
import ssl
import sys
import time

folder = pathlib.Path(sys.argv[1])


def read(name, otherwise):
    path = folder / name
    return path.read_text().strip() if path.exists() else otherwise


def resource(path, mode, watts):
    chassis = "/redfish/v1/Chassis"
    if path == chassis:
        members = [f"{chassis}/GPU", f"{chassis}/1"]
        return {"Members": [{"@odata.id": member} for member in members]}
    # A part of the node, which must not be taken for the node.
    if path == f"{chassis}/GPU":
        return {"ChassisType": "Module", "EnvironmentMetrics": {"@odata.id": f"{path}/EnvironmentMetrics"}}
    if path == f"{chassis}/GPU/EnvironmentMetrics":
        return {"PowerWatts": {"Reading": 9999}}
    if path == f"{chassis}/1":
        links = {"metrics": "EnvironmentMetrics", "power": "Power"}
        has = {links[mode]: {"@odata.id": f"{path}/{links[mode]}"}} if mode in links else {}
        return {"ChassisType": "Module" if mode == "part" else "RackMount", **has}
    if path == f"{chassis}/1/EnvironmentMetrics":
        return {"PowerWatts": {"Reading": watts} if mode == "metrics" else {}}
    if path == f"{chassis}/1/Power":
        return {"PowerControl": [{"Name": "without a number"}, {"PowerConsumedWatts": watts}]}
    return None


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        mode = read("mode", "metrics")
        if mode == "silent":
            time.sleep(3600)
        right = "Basic " + base64.b64encode(b"watt:right").decode()
        found = resource(self.path, mode, json.loads(read("watts", "null")))
        body = b"<html>" if mode == "nonsense" else json.dumps(found).encode()
        if self.headers.get("Authorization") != right:
            self.send_response(401)
        elif mode == "error":
            self.send_response(500)
        else:
            self.send_response(404 if found is None else 200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        pass  # a client that does not trust the certificate


server = Server(("127.0.0.1", 0), Handler)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(folder / "server.pem")
server.socket = context.wrap_socket(server.socket, server_side=True)
(folder / "port.new").write_text(str(server.server_address[1]))
os.replace(folder / "port.new", folder / "port")
server.serve_forever()
