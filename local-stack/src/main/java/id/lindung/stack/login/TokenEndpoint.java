package id.lindung.stack.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** The token endpoint of a realm. */
final class TokenEndpoint {

    private TokenEndpoint() {}

    static Token ask(HttpClient http, URI issuer, Map<String, String> form) throws IOException, InterruptedException {
        var asked = Instant.now();
        var response = http.send(
                HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encode(form)))
                        .build(),
                BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new LoginRefused("the token endpoint answered " + response.statusCode() + ": " + response.body());
        }
        var json = new ObjectMapper().readTree(response.body());
        return new Token(
                json.path("access_token").asText(),
                asked.plusSeconds(json.path("expires_in").asLong()));
    }

    static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
