package id.lindung.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of this machine's loopback interface. */
public final class Ports {

    /**
     * Below the range from which Linux gives ports to clients and to those who ask for any: nobody is given by chance
     * what was chosen here and is not listened on yet.
     */
    private static final int FIRST = 20_000;

    private static final int END = 32_000;
    private static final Set<Integer> CHOSEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /** A port that is free now, and another one each time. */
    public static int free() {
        while (true) {
            var port = ThreadLocalRandom.current().nextInt(FIRST, END);
            if (isFree(port) && CHOSEN.add(port)) {
                return port;
            }
        }
    }

    /** As {@link #free}, and the port of the application's management interface is free as well. */
    public static int freeWithManagement() {
        while (true) {
            var port = free();
            var management = port + Options.MANAGEMENT_OFFSET;
            if (isFree(management) && CHOSEN.add(management)) {
                return port;
            }
        }
    }

    /** Whether nobody listens on the port, neither on loopback nor on all interfaces. */
    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            // A connection that ended a moment ago does not block a server's restart.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
