package id.lindung.stack.junit;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Walks every operation of a service as the wrong platform: with the other platform's tokens, and with addresses and
 * commands that are right for the first platform. An answer is harmless when it is 403 (the role may not do this at all),
 * 404 (what belongs to another does not exist), or a success that holds none of the first platform's marks. Everything
 * else is a fault, also 400 and 409, because they tell that the thing was looked at. Afterwards each call is made by
 * somebody who may make it and must be accepted: this proves that the addresses were right.
 */
public final class TenancyWalk {

    /** What a call gets that is wrong for everybody. */
    private static final Set<Integer> WRONG_FOR_ALL = Set.of(400, 401, 403, 404, 405, 406, 415, 422);

    private final URI service;
    private final Calls calls;

    public TenancyWalk(URI service, Calls calls) {
        this.service = service;
        this.calls = calls;
    }

    /**
     * @param document every operation of it must be known to the walk or be open
     * @param open operations that hold nothing of any platform, or only what everybody may read
     * @param others tokens of the other platform, by name
     * @param owner gives a token of the first platform, or of an official, for one of the roles that may call
     * @param marks texts that stand only in what belongs to the first platform
     * @return one sentence for each fault
     */
    public List<String> faults(
            OpenApiDocument document,
            Set<String> open,
            Map<String, String> others,
            Function<Collection<String>, String> owner,
            Set<String> marks) {
        var faults = new ArrayList<>(calls.gaps(document, open));
        var confined = calls.all().stream()
                .filter(call -> !open.contains(call.operation()))
                .toList();
        for (var call : confined) {
            others.forEach((name, token) -> {
                var fault = fault(call, token, marks);
                if (fault != null) {
                    faults.add(name + " " + fault);
                }
            });
        }
        for (var operation : document.operations()) {
            calls.of(operation.name()).ifPresent(call -> {
                var answer = call.send(service, owner.apply(operation.roles()));
                if (WRONG_FOR_ALL.contains(answer.statusCode()) || answer.statusCode() >= 500) {
                    faults.add(call.operation() + " is wrong also for its owner, so that it proves nothing: "
                            + answer.statusCode() + " " + answer.body());
                }
            });
        }
        return faults;
    }

    private String fault(Calls.Call call, String token, Set<String> marks) {
        var answer = call.send(service, token);
        var status = answer.statusCode();
        if (status == 403 || status == 404) {
            return null;
        }
        if (status / 100 != 2) {
            return call.operation() + " was answered with " + status + " instead of 403 or 404: " + answer.body();
        }
        return marks.stream()
                .filter(mark -> answer.body().contains(mark))
                .findFirst()
                .map(mark -> call.operation() + " told the wrong platform '" + mark + "': " + answer.body())
                .orElse(null);
    }
}
