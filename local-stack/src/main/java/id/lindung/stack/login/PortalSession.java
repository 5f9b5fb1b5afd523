package id.lindung.stack.login;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's session with the portal without a browser: follows redirects and keeps cookies as a browser would. */
public final class PortalSession {

    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final int MAX_REDIRECTS = 12;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI portal;
    /** Cookies by host and port, since portal and Keycloak share the name of the machine. */
    private final Map<String, Map<String, String>> cookies = new LinkedHashMap<>();

    private PortalSession(URI portal) {
        this.portal = portal;
    }

    /** @throws LoginRefused when the login does not lead back to the portal */
    public static PortalSession signIn(URI portal, String account, String password) {
        var session = new PortalSession(portal);
        var form = session.send(HttpRequest.newBuilder(portal.resolve("/masuk")).GET());
        var action = FORM.matcher(form.body());
        if (!action.find()) {
            throw new LoginRefused("no login form at " + form.uri() + ", answered with " + form.statusCode());
        }
        var signedIn =
                session.send(HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(TokenEndpoint.encode(
                                Map.of("username", account, "password", password, "credentialId", "")))));
        if (!signedIn.uri().getAuthority().equals(portal.getAuthority())) {
            throw new LoginRefused("the login of " + account + " ended at " + signedIn.uri());
        }
        return session;
    }

    /** Reads a page of the portal. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(portal.resolve(path)).GET());
    }

    private HttpResponse<String> send(HttpRequest.Builder first) {
        try {
            var request = first;
            for (int hops = 0; hops < MAX_REDIRECTS; hops++) {
                var address = request.build().uri();
                var kept = cookies.computeIfAbsent(address.getAuthority(), host -> new LinkedHashMap<>());
                if (!kept.isEmpty()) {
                    request.setHeader(
                            "Cookie",
                            kept.entrySet().stream()
                                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                    .collect(Collectors.joining("; ")));
                }
                var response = http.send(request.build(), BodyHandlers.ofString());
                response.headers().allValues("Set-Cookie").forEach(cookie -> keep(kept, cookie));
                var target = response.headers().firstValue("Location");
                if (response.statusCode() / 100 != 3 || target.isEmpty()) {
                    return response;
                }
                request = HttpRequest.newBuilder(address.resolve(target.get())).GET();
            }
        } catch (IOException e) {
            throw new LoginRefused("no answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoginRefused("interrupted", e);
        }
        throw new LoginRefused("more than " + MAX_REDIRECTS + " redirects");
    }

    private static void keep(Map<String, String> kept, String cookie) {
        var pair = cookie.split(";", 2)[0];
        var name = pair.substring(0, pair.indexOf('='));
        var value = pair.substring(pair.indexOf('=') + 1);
        if (value.isEmpty() || cookie.contains("Max-Age=0")) {
            kept.remove(name);
        } else {
            kept.put(name, value);
        }
    }
}
