package id.lindung.moderation.statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.identity.Roles;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.moderation.platform.Platforms;
import id.lindung.moderation.statement.rule.CheckedStatement;
import id.lindung.moderation.statement.store.Method;
import id.lindung.moderation.statement.store.PuidConflict;
import id.lindung.moderation.statement.store.Receipt;
import id.lindung.moderation.statement.store.StatementLookup;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes statements at the paths and in the form of the EU's DSA Transparency Database. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statements")
@RolesAllowed(Roles.PLATFORM_CLIENT)
class StatementResource {

    static final int LARGEST_BATCH = 100;

    /** Member of a request with several statements, and of its answer. */
    private static final String BATCH = "statements";

    private static final String BATCH_TO_SINGLE =
            "statements are a batch, which belongs to POST /api/v1/statements; this path takes one statement.";

    private final CheckStatements check;
    private final StatementJson json;
    private final ReceiveStatements receiveStatements;
    private final Platforms platforms;
    private final StatementLookup lookup;
    private final CurrentCaller currentCaller;

    StatementResource(
            CheckStatements check,
            StatementJson json,
            ReceiveStatements receiveStatements,
            Platforms platforms,
            StatementLookup lookup,
            CurrentCaller currentCaller) {
        this.check = check;
        this.json = json;
        this.receiveStatements = receiveStatements;
        this.platforms = platforms;
        this.lookup = lookup;
        this.currentCaller = currentCaller;
    }

    @POST
    @Path("/statement")
    @Operation(operationId = "postStatement", summary = "Report one decision")
    public Response one(@NotNull JsonNode body, @QueryParam("strict") String strict) {
        var isStrict = isStrict(strict);
        if (body.has(BATCH)) {
            return ContentErrors.ofSingle(Map.of(BATCH, List.of(BATCH_TO_SINGLE)));
        }
        var caller = currentCaller.get();
        var checked = check.check(List.of(body), platformId(caller), isStrict).get(0);
        if (checked.isRefused()) {
            return ContentErrors.ofSingle(CheckedStatement.byField(checked.errors()));
        }
        var platform = platforms.require(platformId(caller));
        try {
            var receipt = receiveStatements
                    .receive(caller, platform, List.of(checked), Method.METHOD_API)
                    .get(0);
            var stored = json.of(receipt, platform.name()).put("id", receipt.id());
            return Response.status(receipt.isNew() ? 201 : 200)
                    .header(
                            HttpHeaders.LOCATION,
                            receipt.isNew() ? stored.path("self").asText() : null)
                    .entity(stored)
                    .build();
        } catch (PuidConflict conflict) {
            var puid = checked.statement().puid();
            var existing = lookup.current(platform.platformId(), puid).map(json::of);
            return ContentErrors.ofUsedPuid(conflict.reasonFor(puid), existing.orElse(null));
        }
    }

    @POST
    @Path("/statements")
    @Operation(operationId = "postStatements", summary = "Report 1 to 100 decisions: all are stored, or none")
    public Response many(@NotNull JsonNode body, @QueryParam("strict") String strict) {
        var isStrict = isStrict(strict);
        var statements = body.path(BATCH);
        if (!statements.isArray() || statements.isEmpty() || statements.size() > LARGEST_BATCH) {
            var rule = BATCH + " must be an array of 1 to " + LARGEST_BATCH + " statements"
                    + (body.has("puid") ? "; a single statement belongs to POST /api/v1/statement." : ".");
            return ContentErrors.ofSingle(Map.of(BATCH, List.of(rule)));
        }
        var bodies = new ArrayList<JsonNode>(statements.size());
        statements.forEach(bodies::add);
        var checked = check.check(bodies, platformId(currentCaller.get()), isStrict);
        var errors = errorsOf(checked);
        if (errors.stream().anyMatch(each -> !each.isEmpty())) {
            return ContentErrors.ofBatch(ContentErrors.byIndex(errors));
        }
        return receive(checked);
    }

    private Response receive(List<CheckedStatement> checked) {
        var caller = currentCaller.get();
        var platform = platforms.require(platformId(caller));
        try {
            var receipts = receiveStatements.receive(caller, platform, checked, Method.METHOD_API_MULTI);
            var stored = JsonNodeFactory.instance.objectNode();
            var array = stored.putArray(BATCH);
            receipts.forEach(receipt -> array.add(json.of(receipt, platform.name())));
            var isNew = receipts.stream().anyMatch(Receipt::isNew);
            return Response.status(isNew ? 201 : 200).entity(stored).build();
        } catch (PuidConflict conflict) {
            var errors = checked.stream()
                    .map(each -> conflict.reasonFor(each.statement().puid()))
                    .map(reason -> reason == null ? Map.<String, List<String>>of() : Map.of("puid", List.of(reason)))
                    .toList();
            return ContentErrors.ofUsedPuids(ContentErrors.byIndex(errors), conflict.puids());
        }
    }

    /** Each statement's own errors, and a puid that occurs twice: which of the two would count? */
    private static List<Map<String, List<String>>> errorsOf(List<CheckedStatement> checked) {
        var seen = new HashSet<String>();
        return checked.stream()
                .map(each -> {
                    var errors = new LinkedHashMap<>(CheckedStatement.byField(each.errors()));
                    var puid =
                            each.statement() == null ? null : each.statement().puid();
                    if (puid != null && !seen.add(puid)) {
                        errors.put("puid", List.of("puid occurs more than once in this request."));
                    }
                    return (Map<String, List<String>>) errors;
                })
                .toList();
    }

    private static String platformId(Caller caller) {
        return caller.platformId().orElseThrow();
    }

    private static boolean isStrict(String strict) {
        if (strict == null || strict.equals("false")) {
            return false;
        }
        if (strict.equals("true")) {
            return true;
        }
        throw InvalidRequest.of("query:strict", "boolean", "must be true or false");
    }
}
