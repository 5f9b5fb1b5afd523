package id.lindung.portal.page;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Does what a browser without script does: keeps cookies, follows redirects, fills in forms. Unlike Java's own cookie
 * handler it keeps the cookies of two ports of one machine apart and sends Secure ones to localhost.
 */
public final class Browser {

    private static final int MAX_REDIRECTS = 12;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Map<String, String>> cookies = new HashMap<>();
    private final Map<String, String> paths = new HashMap<>();
    private URI address;
    private HttpResponse<String> response;

    /** Follows a link, and redirects from it. */
    public Document open(URI uri) {
        send(HttpRequest.newBuilder(uri).GET());
        for (int i = 0; i < MAX_REDIRECTS && isRedirect(); i++) {
            URI next = address.resolve(response.headers().firstValue("Location").orElseThrow());
            send(HttpRequest.newBuilder(next).GET());
        }
        return page();
    }

    /** Asks once and follows nothing. */
    public HttpResponse<String> ask(URI uri, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        send(request);
        return response;
    }

    /** Sends an empty form and follows nothing. */
    public HttpResponse<String> post(URI uri, String... headers) {
        return post(uri, Map.of(), headers);
    }

    /** Sends a form and follows nothing. */
    public HttpResponse<String> post(URI uri, Map<String, String> fields, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encode(fields)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        send(request);
        return response;
    }

    /** Sends a form of the present page with its hidden fields and these values. */
    public Document submit(Element form, Map<String, String> values) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.putAll(values);
        URI action = form.hasAttr("action") ? address.resolve(form.attr("action")) : address;
        send(HttpRequest.newBuilder(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encode(fields))));
        return isRedirect()
                ? open(address.resolve(response.headers().firstValue("Location").orElseThrow()))
                : page();
    }

    /** Signs in at the identity provider's form, which has to be the present page. */
    public Document signIn(String account) {
        Element form = page().selectFirst("form#kc-form-login");
        return submit(form, Map.of("username", account, "password", "lindung-" + account));
    }

    public Document page() {
        return Jsoup.parse(response.body(), address.toString());
    }

    public URI address() {
        return address;
    }

    public int status() {
        return response.statusCode();
    }

    public HttpResponse<String> response() {
        return response;
    }

    /** Cookies kept for the host and port of this address. */
    public Map<String, String> cookies(URI uri) {
        return cookies.computeIfAbsent(uri.getAuthority(), authority -> new LinkedHashMap<>());
    }

    private void send(HttpRequest.Builder request) {
        URI uri = request.build().uri();
        String kept = cookies(uri).entrySet().stream()
                .filter(cookie -> uri.getPath().startsWith(paths.getOrDefault(cookie.getKey(), "/")))
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!kept.isEmpty()) {
            request.header("Cookie", kept);
        }
        try {
            response = http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(uri + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        address = uri;
        response.headers().allValues("Set-Cookie").forEach(cookie -> keep(uri, cookie));
    }

    private void keep(URI uri, String setCookie) {
        String pair = setCookie.split(";", 2)[0];
        String name = pair.substring(0, pair.indexOf('='));
        String lower = setCookie.toLowerCase(Locale.ROOT);
        Stream.of(setCookie.split(";\\s*"))
                .filter(part -> part.regionMatches(true, 0, "path=", 0, 5))
                .forEach(path -> paths.put(name, path.substring(5)));
        if (lower.contains("max-age=0") || lower.contains("expires=thu, 01 jan 1970")) {
            cookies(uri).remove(name);
        } else {
            cookies(uri).put(name, pair.substring(pair.indexOf('=') + 1));
        }
    }

    private boolean isRedirect() {
        return response.statusCode() / 100 == 3;
    }

    private static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
