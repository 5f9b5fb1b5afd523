package id.lindung.stack.bench;

import id.lindung.stack.Ports;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands between a service and PostgreSQL, hands every byte on and counts what the service asks (PostgreSQL's
 * documentation, "Frontend/Backend Protocol"). Whoever sends Sync, Flush or a simple query waits for the answer before
 * anything else is sent: that is a round trip, however many statements go with it.
 */
public final class RoundTrips implements AutoCloseable {

    /** These ask for encryption and come before the start-up message, without a type of their own. */
    private static final int SSL_REQUEST = 80_877_103;

    private static final int GSS_REQUEST = 80_877_104;

    /** The driver sends the first statement of a transaction right behind this, without waiting. */
    private static final String BEGIN = "BEGIN";

    private final ServerSocket door;
    private final int server;
    private final AtomicLong trips = new AtomicLong();
    private final Map<String, Long> statements = new LinkedHashMap<>();

    /** @param server port of PostgreSQL */
    public RoundTrips(int server) throws IOException {
        this.server = server;
        this.door = new ServerSocket(Ports.free(), 50, InetAddress.getLoopbackAddress());
        inBackground(this::accept);
    }

    /** Where the service connects instead. */
    public int port() {
        return door.getLocalPort();
    }

    /** Round trips since it stands there. */
    public long trips() {
        return trips.get();
    }

    /** How often each statement was executed, BEGIN and COMMIT among them; in the order in which they first came. */
    Map<String, Long> statements() {
        synchronized (statements) {
            return new LinkedHashMap<>(statements);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private interface Work {
        void run() throws IOException;
    }

    private void accept() throws IOException {
        while (true) {
            var client = door.accept();
            var target = new Socket(InetAddress.getLoopbackAddress(), server);
            client.setTcpNoDelay(true);
            target.setTcpNoDelay(true);
            inBackground(() -> {
                try (client;
                        target) {
                    new Asked().forward(client, target);
                }
            });
            inBackground(() -> {
                try (client;
                        target) {
                    target.getInputStream().transferTo(client.getOutputStream());
                }
            });
        }
    }

    /** What one connection asks. */
    private final class Asked {

        private final Map<String, String> prepared = new HashMap<>();
        private final Map<String, String> bound = new HashMap<>();

        void forward(Socket client, Socket target) throws IOException {
            var in = new DataInputStream(new BufferedInputStream(client.getInputStream()));
            var out = new DataOutputStream(new BufferedOutputStream(target.getOutputStream()));
            var code = 0;
            do {
                code = ByteBuffer.wrap(hand(in, out)).getInt();
                out.flush();
            } while (code == SSL_REQUEST || code == GSS_REQUEST);
            while (true) {
                var type = in.readByte();
                out.writeByte(type);
                count((char) type, hand(in, out));
                if (in.available() == 0) {
                    out.flush();
                }
            }
        }

        private byte[] hand(DataInputStream in, DataOutputStream out) throws IOException {
            var length = in.readInt();
            var content = in.readNBytes(length - 4);
            out.writeInt(length);
            out.write(content);
            return content;
        }

        private void count(char type, byte[] content) {
            switch (type) {
                case 'P' -> prepared.put(text(content, 0), text(content, 1));
                case 'B' -> bound.put(text(content, 0), prepared.get(text(content, 1)));
                case 'E' -> executed(bound.get(text(content, 0)));
                case 'Q' -> {
                    var sql = text(content, 0);
                    executed(sql);
                    trips.addAndGet(sql.equals(BEGIN) ? 0 : 1);
                }
                case 'S', 'H' -> trips.incrementAndGet();
                default -> {
                    // Describe, Close, Terminate and the login ask nothing that is waited for alone.
                }
            }
        }

        private void executed(String sql) {
            synchronized (statements) {
                statements.merge(sql, 1L, Long::sum);
            }
        }

        /** The texts of a message stand at its beginning, each ended by a zero. */
        private static String text(byte[] content, int which) {
            return new String(content, StandardCharsets.UTF_8).split("\0", which + 2)[which];
        }
    }

    private static void inBackground(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // The service or the benchmark has closed its end: nothing is left to count.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
