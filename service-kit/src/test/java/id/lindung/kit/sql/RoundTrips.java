package id.lindung.kit.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Stands between one connection and the server and counts how often the client speaks after the server did: each time
 * it has waited for an answer.
 */
final class RoundTrips implements AutoCloseable {

    private final AtomicInteger count = new AtomicInteger();
    private final AtomicBoolean answered = new AtomicBoolean(true);
    private final ServerSocket door;
    private final PGSimpleDataSource source = new PGSimpleDataSource();

    RoundTrips() throws IOException {
        var config = ConfigProvider.getConfig();
        door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        source.setUrl(config.getValue("DATABASE_URL", String.class));
        source.setUser(config.getValue("DATABASE_USER", String.class));
        source.setPassword(config.getValue("DATABASE_PASSWORD", String.class));
    }

    /** A connection of the service, which goes through here. */
    Connection connection() throws SQLException {
        var server = URI.create(source.getUrl().substring("jdbc:".length()));
        new Thread(() -> join(server), "round-trips").start();
        source.setServerNames(new String[] {door.getInetAddress().getHostAddress()});
        source.setPortNumbers(new int[] {door.getLocalPort()});
        return source.getConnection();
    }

    /** How many there have been since the last question. */
    int since() {
        return count.getAndSet(0);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void join(URI address) {
        try (var client = door.accept();
                var server = new Socket(address.getHost(), address.getPort())) {
            var back = new Thread(() -> pass(server, client, () -> answered.set(true)), "round-trips-back");
            back.start();
            pass(client, server, () -> count.addAndGet(answered.getAndSet(false) ? 1 : 0));
            back.join();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until one side closes, which ends the other direction, too. */
    private static void pass(Socket from, Socket to, Runnable seen) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            var buffer = new byte[65_536];
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                seen.run();
                out.write(buffer, 0, length);
            }
        } catch (IOException closed) {
            // That is how it ends.
        }
    }
}
