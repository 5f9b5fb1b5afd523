package id.lindung.stack;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Makes the topics at a broker of somebody else, {@code KAFKA_BOOTSTRAP_SERVERS}: in the containers, before the services. */
public final class MakeTopics {

    private MakeTopics() {}

    public static void main(String[] arguments) {
        var brokers = System.getenv("KAFKA_BOOTSTRAP_SERVERS");
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers))) {
            for (var service : List.of("moderation", "compliance")) {
                Topics.ensure(admin, Topics.of(service));
                System.out.println("The topics of " + service + "-service are there: " + Topics.of(service));
            }
        }
    }
}
