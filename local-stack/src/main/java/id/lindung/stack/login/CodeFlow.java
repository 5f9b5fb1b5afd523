package id.lindung.stack.login;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The login of a person as a browser does it: authorization code with PKCE (RFC 7636), the form of Keycloak filled in.
 * There is no other way in; the realm allows no password grant.
 */
public final class CodeFlow {

    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final URI issuer;
    private final URI redirect;
    private final String clientSecret;

    /**
     * @param issuer of the realm
     * @param redirect the portal's redirect address, exactly as the realm knows it
     * @param clientSecret of client {@code lindung-portal}
     */
    public CodeFlow(URI issuer, URI redirect, String clientSecret) {
        this.issuer = issuer;
        this.redirect = redirect;
        this.clientSecret = clientSecret;
    }

    /** @throws LoginRefused when Keycloak refuses the client, the redirect address or the person */
    public Token login(String account, String password) {
        var http = HttpClient.newHttpClient();
        var verifier = random();
        try {
            var page = http.send(HttpRequest.newBuilder(authorization(verifier)).build(), BodyHandlers.ofString());
            var answer = http.send(
                    HttpRequest.newBuilder(here(
                                    URI.create(find(FORM, page.body(), page).replace("&amp;", "&"))))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Cookie", cookies(page))
                            .POST(BodyPublishers.ofString(TokenEndpoint.encode(
                                    Map.of("username", account, "password", password, "credentialId", ""))))
                            .build(),
                    BodyHandlers.ofString());
            var target = answer.headers().firstValue("Location").orElse("");
            var code = URLDecoder.decode(find(CODE, target, answer), StandardCharsets.UTF_8);
            return TokenEndpoint.ask(
                    http,
                    issuer,
                    Map.of(
                            "grant_type",
                            "authorization_code",
                            "client_id",
                            "lindung-portal",
                            "client_secret",
                            clientSecret,
                            "code",
                            code,
                            "redirect_uri",
                            redirect.toString(),
                            "code_verifier",
                            verifier));
        } catch (IOException e) {
            throw new LoginRefused("Keycloak does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoginRefused("interrupted", e);
        }
    }

    private URI authorization(String verifier) {
        return URI.create(issuer + "/protocol/openid-connect/auth?"
                + TokenEndpoint.encode(Map.of(
                        "client_id",
                        "lindung-portal",
                        "response_type",
                        "code",
                        "scope",
                        "openid",
                        "redirect_uri",
                        redirect.toString(),
                        "state",
                        random(),
                        "nonce",
                        random(),
                        "code_challenge",
                        challenge(verifier),
                        "code_challenge_method",
                        "S256")));
    }

    /** The form names the address that browsers use; inside the containers' network the issuer has another one. */
    private URI here(URI form) {
        return issuer.resolve(form.getRawPath() + "?" + form.getRawQuery());
    }

    /**
     * Browsers send Secure cookies to localhost without TLS, because nobody can listen there; Java's cookie handler does
     * not.
     */
    private static String cookies(HttpResponse<?> response) {
        return response.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
    }

    private static String find(Pattern pattern, String text, HttpResponse<String> response) {
        var match = pattern.matcher(text);
        if (!match.find()) {
            throw new LoginRefused("Keycloak answered " + response.statusCode() + " without what the flow needs: "
                    + response.body()
                            .replaceAll("(?s)<(style|script).*?</\\1>|<[^>]+>|\\s+", " ")
                            .strip());
        }
        return match.group(1);
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
