package id.lindung.stack.junit.random;

import id.lindung.stack.junit.BadBodies;
import id.lindung.stack.junit.BadText;
import id.lindung.stack.junit.Calls;
import id.lindung.stack.junit.RawRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Makes requests to a service by chance: one of its right calls, in some of its parts spoiled. */
public final class RandomCalls implements Function<Random, RawRequest> {

    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "get", "X");
    private static final List<String> NAMES =
            List.of("limit", "cursor", "platformId", "status", "state", "from", "to", "q", "sort", "x", "");

    private final List<Calls.Call> calls;
    private final List<String> tokens;
    private final Map<String, List<byte[]>> bodies = new ConcurrentHashMap<>();

    /** @param tokens of accounts, among which each request takes one */
    public RandomCalls(Calls calls, List<String> tokens) {
        this.calls = List.copyOf(calls.all());
        this.tokens = List.copyOf(tokens);
    }

    @Override
    public RawRequest apply(Random random) {
        var call = oneOf(calls, random);
        var method = sometimes(10, random) ? oneOf(METHODS, random) : call.method();
        var request = new RawRequest(method, address(call.path(), random));
        if (!sometimes(20, random)) {
            request.header("Authorization", "Bearer " + oneOf(tokens, random));
        }
        if (call.mediaType() != null) {
            request.header("Content-Type", call.mediaType());
        }
        if (call.version() != null) {
            request.header("If-Match", call.version());
        }
        if (sometimes(4, random)) {
            var name = oneOf(List.copyOf(new java.util.TreeSet<>(BadText.IN_HEADERS.keySet())), random);
            request.header(name, oneOf(BadText.IN_HEADERS.get(name), random));
        }
        return call.body() == null ? request : request.body(body(call, random));
    }

    private String address(String path, Random random) {
        var spoiled = path;
        if (sometimes(4, random)) {
            var segments = path.split("(?<=/)");
            segments[random.nextInt(segments.length)] = oneOf(BadText.IN_ADDRESSES, random);
            spoiled = String.join("", segments);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            spoiled += (spoiled.contains("?") ? "&" : "?") + oneOf(NAMES, random) + "="
                    + oneOf(BadText.IN_ADDRESSES, random);
        }
        return spoiled.startsWith("/") ? spoiled : "/" + spoiled;
    }

    private byte[] body(Calls.Call call, Random random) {
        var right = call.body().getBytes(StandardCharsets.UTF_8);
        if (!"application/json".equals(call.mediaType()) || sometimes(3, random)) {
            return sometimes(2, random) ? right : damaged(right, random);
        }
        var bad = bodies.computeIfAbsent(
                call.operation(), name -> List.copyOf(BadBodies.of(call.body()).values()));
        return oneOf(bad, random);
    }

    /** Some bytes changed, or the end missing. */
    private static byte[] damaged(byte[] right, Random random) {
        var bytes = java.util.Arrays.copyOf(right, random.nextInt(right.length + 1));
        for (int i = random.nextInt(5); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private static boolean sometimes(int onceIn, Random random) {
        return random.nextInt(onceIn) == 0;
    }

    private static <T> T oneOf(List<T> choice, Random random) {
        return choice.get(random.nextInt(choice.size()));
    }
}
