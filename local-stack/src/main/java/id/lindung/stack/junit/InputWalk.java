package id.lindung.stack.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Walks every operation of a service with bad input, as somebody who may call it: addresses, parameters, headers and
 * bodies, each spoiled in turn while the rest of the call is right. Nothing of it may be answered with a 5xx or not at
 * all, and each refusal has to be a problem; but for an address that is no URI, which the server itself refuses.
 */
public final class InputWalk {

    /** What a call comes to that got as far as what it is about. */
    private static final Set<Integer> REACHED = Set.of(200, 201, 202, 204, 302, 409, 412);

    /** The first ones tell enough; a walk makes thousands of requests. */
    private static final int MOST_FAULTS = 100;

    private final URI service;
    private final Calls calls;
    private final Function<Collection<String>, String> tokenOfOne;
    private final Set<String> ownForms;
    private final List<String> faults = new ArrayList<>();

    /**
     * @param tokenOfOne gives a token of an account that has one of the roles
     * @param ownForms operations whose refusals have the form of another interface that they are compatible with
     */
    public InputWalk(URI service, Calls calls, Function<Collection<String>, String> tokenOfOne, Set<String> ownForms) {
        this.service = service;
        this.calls = calls;
        this.tokenOfOne = tokenOfOne;
        this.ownForms = Set.copyOf(ownForms);
    }

    /** @return one sentence for each fault */
    public List<String> faults(OpenApiDocument document) {
        faults.addAll(calls.gaps(document, Set.of()));
        for (var operation : document.operations()) {
            calls.of(operation.name()).ifPresent(call -> walk(operation, call));
        }
        return faults.size() <= MOST_FAULTS ? List.copyOf(faults) : List.copyOf(faults.subList(0, MOST_FAULTS));
    }

    private void walk(OpenApiDocument.Operation operation, Calls.Call call) {
        var tries = new Tries(operation, call, tokenOfOne.apply(operation.roles()));
        parameters(operation, tries);
        path(operation, tries);
        headers(tries);
        bodies(tries);
        methods(tries);
        tries.send("nothing", request(call, call.path()));
        if (!tries.reached) {
            faults.add(operation.name() + ": also what is right did not get through, so that the walk proves nothing: "
                    + tries.last);
        }
    }

    private void parameters(OpenApiDocument.Operation operation, Tries tries) {
        for (var name : operation.queryParameters()) {
            var values = name.equals("cursor") ? BadText.cursors() : BadText.IN_ADDRESSES;
            for (var value : values) {
                tries.send(name + "=" + value, request(tries.call, with(tries.call.path(), name, value)));
            }
        }
        for (var query : List.of("{}|^`=\"\\", "%zz=%zz", "&&=&=", "a=".repeat(1_000))) {
            tries.send("query " + query, request(tries.call, appended(tries.call.path(), query)));
        }
    }

    private static String with(String path, String name, String value) {
        var question = path.indexOf('?');
        if (question < 0) {
            return path + "?" + name + "=" + value;
        }
        var others = Stream.of(path.substring(question + 1).split("&"))
                .filter(parameter -> !parameter.startsWith(name + "="));
        return Stream.concat(others, Stream.of(name + "=" + value))
                .collect(Collectors.joining("&", path.substring(0, question + 1), ""));
    }

    private static String appended(String path, String query) {
        return path + (path.contains("?") ? "&" : "?") + query;
    }

    /** Each parameter of the path in turn; template and path have the same segments. */
    private void path(OpenApiDocument.Operation operation, Tries tries) {
        var template =
                operation.name().substring(operation.name().indexOf(' ') + 1).split("/");
        var question = tries.call.path().indexOf('?');
        var query = question < 0 ? "" : tries.call.path().substring(question);
        var path = question < 0 ? tries.call.path() : tries.call.path().substring(0, question);
        for (int i = 0; i < template.length; i++) {
            if (template[i].startsWith("{")) {
                for (var value : BadText.IN_ADDRESSES) {
                    var segments = path.split("/");
                    segments[i] = value;
                    tries.send(template[i] + " = " + value, request(tries.call, String.join("/", segments) + query));
                }
            }
        }
    }

    private void headers(Tries tries) {
        BadText.IN_HEADERS.forEach((name, values) -> {
            for (var value : values) {
                tries.send(
                        name + ": " + value,
                        request(tries.call, tries.call.path()).header(name, value));
            }
        });
    }

    private void bodies(Tries tries) {
        if ("application/json".equals(tries.call.mediaType())) {
            BadBodies.of(tries.call.body()).forEach((what, body) -> {
                tries.send(what, request(tries.call, tries.call.path()).body(body));
            });
        }
    }

    private void methods(Tries tries) {
        var methods =
                tries.call.method().equals("GET") ? List.of("HEAD", "PATCH", "TRACE", "NONSENSE") : List.of("PATCH");
        for (var method : methods) {
            tries.send(method, new RawRequest(method, tries.call.path()));
        }
    }

    private static RawRequest request(Calls.Call call, String target) {
        var request = new RawRequest(call.method(), target);
        if (call.mediaType() != null) {
            request.header("Content-Type", call.mediaType());
        }
        if (call.version() != null) {
            request.header("If-Match", call.version());
        }
        return call.body() == null ? request : request.body(call.body().getBytes(StandardCharsets.UTF_8));
    }

    /** All that is tried with one operation. */
    private final class Tries {

        private final OpenApiDocument.Operation operation;
        private final Calls.Call call;
        private final String token;
        private boolean reached;
        private RawRequest.Answer last;

        Tries(OpenApiDocument.Operation operation, Calls.Call call, String token) {
            this.operation = operation;
            this.call = call;
            this.token = token;
        }

        void send(String what, RawRequest request) {
            try {
                last = request.headerIfMissing("Authorization", "Bearer " + token)
                        .send(service);
            } catch (IOException e) {
                throw new UncheckedIOException(call.operation() + " with " + BadBodies.shortened(what), e);
            }
            reached |= REACHED.contains(last.status());
            if (last.status() / 100 == 2 && !operation.successes().containsKey(last.status())) {
                faults.add(operation.name() + " does not say that it may be answered with " + last.status());
            }
            var refused = last.status() >= 400 && last.status() < 500;
            var formless = refused && !last.isProblem() && !isOwnForm() && request.hasAddress();
            if (last.status() == 0 || last.status() >= 500 || formless) {
                faults.add(call.operation() + " with " + BadBodies.shortened(what) + " was answered with " + last);
            }
        }

        private boolean isOwnForm() {
            return ownForms.contains(call.operation()) && (last.status() == 404 || last.status() == 422);
        }
    }
}
