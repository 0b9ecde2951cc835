package org.safeguarding.testing.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.safeguarding.testing.fuzz.Described.Operation;
import org.safeguarding.testing.fuzz.RawHttp.Answer;
import org.safeguarding.testing.fuzz.RawHttp.Request;
import tools.jackson.databind.JsonNode;

/** Makes the next request to an operation: sometimes a good one, mostly one with something wrong, and it learns what leads further in. */
final class Attack {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
    private static final Pattern UUID_IN_PATH = Pattern.compile("/([a-z-]+)/([0-9a-f-]{36})");
    private static final Pattern THING_IN_PATH = Pattern.compile("/([a-z-]+)/([^/?]+)");
    private static final String BOUNDARY = "fuzz-boundary";
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "FOO", "CONNECT", "get", "");
    private static final List<String> BAD_SEGMENTS = List.of(
            "x",
            "0",
            "-1",
            "%00",
            "%2e%2e",
            "..%2f..%2fetc",
            "a".repeat(7_000),
            "%F0%9F%91%B6",
            "%ff%fe",
            "'%20OR%201=1",
            "%3Cscript%3E",
            ";a=b",
            "%25",
            "%",
            "null",
            "00000000-0000-0000-0000-000000000000",
            "7C1E0000-0000-4000-8000-000000000001",
            "1-1-1-1-1",
            "%20",
            "",
            "..",
            "a%2Fb",
            "\u00e9",
            "<>",
            "{caseId}");
    private static final List<String> BAD_TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
            "nonsense",
            "application/json; charset=utf-16",
            "application/json; charset=iso-8859-1",
            "application/json; charset=nope",
            "application/problem+json",
            "application/octet-stream",
            "text/html",
            "application/json;",
            "");
    private static final List<String> BAD_VERSIONS = List.of(
            "", "*", "1", "W/\"1\"", "\"x\"", "\"-1\"", "\"99999999999999999999\"", "\"1\", \"2\"", "\"1", "\u00ff");
    private static final List<String> BAD_KEYS = List.of(
            "",
            "short",
            "x".repeat(129),
            "with space in it",
            "\u00e9\u00e8\u00e9\u00e8\u00e9\u00e8\u00e9\u00e8",
            "<script>alert(1)</script>");
    private static final List<List<String>> MORE_HEADERS = List.of(
            List.of("X-Correlation-Id", "<b>x</b>"),
            List.of("X-Correlation-Id", "x".repeat(5_000)),
            List.of("On-Behalf-Of", "x".repeat(3_000)),
            List.of("On-Behalf-Of", "\u0001\u0002"),
            List.of("On-Behalf-Of", "<script>"),
            List.of("Accept", "image/png"),
            List.of("Accept", "text/html"),
            List.of("Accept", "nonsense"),
            List.of("Accept", "application/xml;q=0.9, */*;q=0"),
            List.of("Accept-Language", "x".repeat(2_000)),
            List.of("Accept-Encoding", "gzip, br, nope"),
            List.of("Content-Encoding", "gzip"),
            List.of("Expect", "nonsense"),
            List.of("Range", "bytes=5-1"),
            List.of("If-None-Match", "*"),
            List.of("If-Modified-Since", "yesterday"),
            List.of("X-HTTP-Method-Override", "DELETE"),
            List.of("X-Forwarded-Host", "evil.example"),
            List.of("X-Forwarded-For", "'; --"),
            List.of("Origin", "https://evil.example"),
            List.of("Cookie", "JSESSIONID=x; " + "y=".repeat(500)),
            List.of("X-Long", "x".repeat(20_000)),
            List.of("traceparent", "00-zz-zz-zz"));

    private final Random random;
    private final Described described;
    private final Nasty nasty;
    private final Map<String, JsonNode> good;
    private final List<String> tokens;
    private final Map<String, List<String>> ids = new HashMap<>();
    private final Map<String, List<String>> heardBy = new HashMap<>();
    private final Map<String, String> versions = new HashMap<>();

    Attack(Random random, Described described, Map<String, JsonNode> good, List<String> tokens) {
        this.random = random;
        this.described = described;
        this.nasty = new Nasty(random);
        this.good = good;
        this.tokens = tokens;
    }

    Request next(Operation operation) {
        var target = target(operation);
        var headers = new LinkedHashMap<String, String>();
        headers.put("Host", "127.0.0.1");
        headers.put("Connection", "close");
        headers.put("Authorization", authorization(operation));
        if (operation.method().equals("POST") || rarely(20)) {
            headers.put(
                    "Idempotency-Key",
                    rarely(8) ? nasty.pick(BAD_KEYS) : new UUID(random.nextLong(), random.nextLong()).toString());
        }
        if (operation.method().equals("PUT") || rarely(3)) {
            headers.put("If-Match", rarely(6) ? nasty.pick(BAD_VERSIONS) : versionOf(target));
        }
        if (rarely(6)) {
            var more = MORE_HEADERS.get(random.nextInt(MORE_HEADERS.size()));
            headers.put(more.get(0), more.get(1));
        }
        var body = operation
                .schema()
                .map(schema -> body(operation, schema, headers))
                .orElseGet(() -> rarely(10) ? "{}".getBytes(UTF_8) : new byte[0]);
        if (rarely(15)) {
            headers.put("Content-Type", nasty.pick(BAD_TYPES));
        }
        headers.put("Content-Length", String.valueOf(body.length));
        headers.values().removeIf(String::isEmpty);
        var method = rarely(20) ? nasty.pick(METHODS) : operation.method();
        return new Request(method.isEmpty() ? "X" : method, target, headers, body);
    }

    /** Which token was heard, and which things there are now. */
    void learn(Operation operation, Request request, Answer answer) {
        if (answer.status() != 401 && answer.status() != 403 && answer.status() != 0) {
            var heard = heardBy.computeIfAbsent(operation.name(), name -> new ArrayList<>());
            var token = request.headers().getOrDefault("Authorization", "");
            if (!heard.contains(token)) {
                heard.add(token);
            }
        }
        if (answer.status() == 201) {
            know(answer.header("Location"));
        }
        var thing = UUID_IN_PATH.matcher(request.target());
        if (thing.find() && !answer.header("ETag").isEmpty()) {
            versions.put(thing.group(2), answer.header("ETag"));
        }
    }

    /** The version that it had when it was last seen, mostly. */
    private String versionOf(String target) {
        var thing = UUID_IN_PATH.matcher(target);
        return thing.find() && !rarely(4)
                ? versions.getOrDefault(thing.group(2), "\"0\"")
                : "\"" + random.nextInt(6) + "\"";
    }

    /** Remembers every id in a path under the collection that it stands in. */
    void know(String location) {
        var found = THING_IN_PATH.matcher(location);
        while (found.find()) {
            var known = ids.computeIfAbsent(found.group(1), name -> new ArrayList<>());
            known.add(found.group(2));
        }
    }

    private String authorization(Operation operation) {
        if (rarely(25)) {
            return nasty.pick(List.of(
                    "",
                    "Bearer",
                    "Bearer x.y.z",
                    "Basic YTpi",
                    "Bearer \u00e9",
                    "Bearer " + "x".repeat(5_000),
                    "nonsense"));
        }
        var heard = heardBy.getOrDefault(operation.name(), List.of());
        return !heard.isEmpty() && !rarely(4) ? nasty.pick(heard) : "Bearer " + nasty.pick(tokens);
    }

    private String target(Operation operation) {
        var path = new StringBuilder();
        var variable = VARIABLE.matcher(operation.path());
        while (variable.find()) {
            variable.appendReplacement(path, "");
            path.append(segment(path.toString()));
        }
        variable.appendTail(path);
        if (rarely(60)) {
            path.append(nasty.pick(List.of("/", "//", "/..", ";x", "%2f", "/../../operations/views")));
        }
        var query = new ArrayList<String>();
        for (var parameter : operation.parameters()) {
            if (parameter.in().equals("query") && !rarely(3)) {
                query.add(parameter.name() + "="
                        + encoded(
                                rarely(2)
                                        ? nasty.text()
                                        : described.sample(parameter.schema()).asString("1")));
            }
        }
        if (rarely(15)) {
            query.add(nasty.pick(List.of(
                    "page=-1",
                    "size=2147483648",
                    "sort=" + Nasty.CANARY,
                    "x",
                    "=",
                    "&&",
                    "a[]=1",
                    "%zz=1",
                    "page=1&page=x")));
        }
        var whole = path + (query.isEmpty() ? "" : "?" + String.join("&", query));
        return whole.length() > 7_500 ? whole.substring(0, 7_500) : whole;
    }

    private String segment(String before) {
        if (rarely(7)) {
            return nasty.pick(BAD_SEGMENTS);
        }
        var names = before.split("/", -1);
        var known = ids.getOrDefault(names[Math.max(0, names.length - 2)], List.of());
        return known.isEmpty() || rarely(10)
                ? new UUID(random.nextLong(), random.nextLong()).toString()
                : nasty.pick(known);
    }

    private byte[] body(Operation operation, JsonNode schema, Map<String, String> headers) {
        if (operation.isForm()) {
            headers.put("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
            return form();
        }
        headers.put("Content-Type", "application/json");
        var body = good.getOrDefault(operation.path(), described.sample(schema));
        for (int bends = random.nextInt(3); bends > 0; bends--) {
            body = nasty.bent(body);
        }
        return rarely(6) ? nasty.broken(body.toString()) : body.toString().getBytes(UTF_8);
    }

    private byte[] form() {
        var name = rarely(3)
                ? nasty.text().replace("\r", "").replace("\n", "")
                : "a." + nasty.pick(List.of("txt", "pdf", "docx", "exe"));
        var content = switch (random.nextInt(4)) {
            case 0 -> nasty.broken("{\"a\": \"b\"}");
            case 1 -> nasty.text().getBytes(UTF_8);
            default ->
                (random.nextBoolean() ? "%PDF-1.7 " : "PK\u0003\u0004")
                        .concat(nasty.text())
                        .getBytes(UTF_8);
        };
        var form = new ByteArrayOutputStream();
        form.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + (rarely(8) ? nasty.text() : "file")
                                + "\"; filename=\"" + name + "\"\r\nContent-Type: "
                                + nasty.pick(List.of("text/plain", "application/pdf", "nonsense", "")) + "\r\n\r\n")
                        .getBytes(rarely(10) ? ISO_8859_1 : UTF_8));
        form.writeBytes(content);
        form.writeBytes((rarely(8) ? "" : "\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return form.toByteArray();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, UTF_8);
    }

    private boolean rarely(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
