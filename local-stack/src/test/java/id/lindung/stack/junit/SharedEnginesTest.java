package id.lindung.stack.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.stack.login.CodeFlow;
import id.lindung.stack.login.LoginRefused;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every other module's tests rely on. */
class SharedEnginesTest {

    private final SharedEngines engines = SharedEngines.get();

    @Test
    void whatPostgresConfirmsIsOnDisk() throws SQLException {
        var database = engines.freshDatabase("durable");
        assertEquals("on", ask(database, database, "SHOW fsync"));
        assertEquals("on", ask(database, database, "SHOW synchronous_commit"));
        assertTrue(ask(database, database, "SHOW server_version").startsWith("18."));
    }

    @Test
    void aServicesLoginRoleMayConnectButNotMigrate() throws SQLException {
        var database = engines.freshDatabase("roles");
        assertThrows(SQLException.class, () -> ask(database, database, "CREATE TABLE mine (id int)"));
        assertEquals("1", ask(database, database + "_owner", "CREATE TABLE theirs (id int); SELECT 1"));
    }

    @Test
    void oneServiceCannotConnectToAnothersDatabase() {
        var mine = engines.freshDatabase("mine");
        var theirs = engines.freshDatabase("theirs");
        assertThrows(SQLException.class, () -> ask(theirs, mine, "SELECT 1"));
    }

    @Test
    void aTopicHasTwelvePartitionsAndKeepsItsEventsWhileKafkaIsAway() throws Exception {
        var topic = engines.freshTopic("kept");
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                engines.kafkaBootstrapServers(),
                "key.serializer",
                StringSerializer.class,
                "value.serializer",
                StringSerializer.class);
        try (var producer = new KafkaProducer<String, String>(settings)) {
            producer.send(new ProducerRecord<>(topic, "tiktok", "before")).get(20, TimeUnit.SECONDS);
        }
        engines.stopKafka();
        engines.startKafka();
        try (var admin = Admin.create(settings)) {
            var partitions = admin.describeTopics(List.of(topic))
                    .topicNameValues()
                    .get(topic)
                    .get(20, TimeUnit.SECONDS)
                    .partitions();
            assertEquals(12, partitions.size());
        }
        try (var producer = new KafkaProducer<String, String>(settings)) {
            var after = producer.send(new ProducerRecord<>(topic, "tiktok", "after"))
                    .get(20, TimeUnit.SECONDS);
            assertEquals(1, after.offset(), "the event from before the outage has offset 0");
        }
    }

    @Test
    void anOfficialsTokenNamesTheRoleAndNoPlatform() throws IOException {
        var claims = claims(DemoLogin.token("officer"));
        assertTrue(texts(claims.at("/realm_access/roles")).contains("OFFICER"));
        assertTrue(texts(claims.path("aud")).contains("lindung-api"));
        assertTrue(claims.path("platform").isMissingNode());
        // Keycloak reads the clock once for each of them.
        assertTrue(Set.of(300L, 301L)
                .contains(claims.path("exp").asLong() - claims.path("iat").asLong()));
    }

    @Test
    void aLiaisonsTokenNamesThePlatform() throws IOException {
        var claims = claims(DemoLogin.token("liaison-tiktok"));
        assertTrue(texts(claims.at("/realm_access/roles")).contains("LIAISON"));
        assertEquals("tiktok", claims.path("platform").asText());
    }

    @Test
    void aMachinesTokenNamesItsPlatform() throws IOException {
        var claims = claims(DemoLogin.machineToken("platform-other"));
        assertTrue(texts(claims.at("/realm_access/roles")).contains("PLATFORM_CLIENT"));
        assertTrue(texts(claims.path("aud")).contains("lindung-api"));
        assertEquals("other", claims.path("platform").asText());
    }

    @Test
    void anotherRedirectAddressIsRefused() {
        var flow = new CodeFlow(
                URI.create(engines.issuer()),
                URI.create("http://localhost:" + engines.portalPort() + "/masuk/elsewhere"),
                "lindung-portal-local");
        assertThrows(LoginRefused.class, () -> flow.login("officer", "lindung-officer"));
    }

    @Test
    void aWrongPasswordIsRefusedAndKeycloaksLogDoesNotNameWhoseItWas() throws IOException {
        var flow = new CodeFlow(
                URI.create(engines.issuer()),
                URI.create("http://localhost:" + engines.portalPort() + "/masuk"),
                "lindung-portal-local");
        assertThrows(LoginRefused.class, () -> flow.login("auditor", "not the password"));
        var log = Path.of(System.getProperty("lindung.root"), "local-stack/target/test-engines/data/logs/keycloak.log");
        assertFalse(Files.readString(log).contains("LOGIN_ERROR"));
    }

    @Test
    void aPersonKeepsTheSameIdWhenTheRealmIsImportedAgain() throws IOException {
        // Four eyes are told apart by this id: the realm file fixes it.
        assertEquals(
                "89daeda5-64fc-5ae4-9e2b-ddbeb747ed49",
                claims(DemoLogin.token("officer")).path("sub").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"client_id=admin-cli", "client_id=lindung-portal&client_secret=lindung-portal-local"})
    void aPasswordAloneBuysNoToken(String client) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(engines.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        client + "&grant_type=password&username=officer&password=lindung-officer"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertTrue(answer.statusCode() == 400 || answer.statusCode() == 401, answer.body());
    }

    @Test
    void aLoginWithoutProofKeyIsRefused() throws Exception {
        var without = URI.create(engines.issuer() + "/protocol/openid-connect/auth?client_id=lindung-portal"
                + "&response_type=code&scope=openid&redirect_uri=http%3A%2F%2Flocalhost%3A" + engines.portalPort()
                + "%2Fmasuk");
        var answer =
                HttpClient.newHttpClient().send(HttpRequest.newBuilder(without).build(), BodyHandlers.discarding());
        assertEquals(302, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").contains("error=invalid_request"));
    }

    private String ask(String database, String role, String sql) throws SQLException {
        var password = SharedEngines.databasePassword(role);
        try (var connection = DriverManager.getConnection(engines.databaseUrl(database), role, password);
                var statement = connection.createStatement()) {
            var more = statement.execute(sql);
            while (!more) {
                more = statement.getMoreResults();
            }
            try (var result = statement.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    private static List<String> texts(JsonNode node) {
        var texts = new java.util.ArrayList<String>();
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
