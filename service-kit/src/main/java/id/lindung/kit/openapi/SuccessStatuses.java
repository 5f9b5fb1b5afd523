package id.lindung.kit.openapi;

import id.lindung.kit.http.Answers;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says with which status an operation succeeds where that is not 200, as {@link Answers#STATUSES} tells beside it. */
@OpenApiFilter
public class SuccessStatuses implements OASFilter {

    private static final String OK = "200";
    private static final String CREATED = "201";
    private static final String FOUND = "302";
    private static final Map<String, String> WORDS = Map.of(
            OK, "OK", CREATED, "Created", "204", "Done; there is nothing to show", FOUND, "There is one; see Location");
    private static final Set<String> WITH_CONTENT = Set.of(OK, CREATED);
    private static final Set<String> WITH_LOCATION = Set.of(CREATED, FOUND);

    @Override
    public Operation filterOperation(Operation operation) {
        var extensions = operation.getExtensions();
        if (extensions == null || extensions.get(Answers.STATUSES) == null) {
            return operation;
        }
        var statuses = List.of(extensions.get(Answers.STATUSES).toString().split(" "));
        operation.removeExtension(Answers.STATUSES);
        var declared = operation.getResponses().getAPIResponse(OK);
        operation.getResponses().removeAPIResponse(OK);
        statuses.forEach(status -> operation.getResponses().addAPIResponse(status, answer(status, declared)));
        return operation;
    }

    private static APIResponse answer(String status, APIResponse declared) {
        var answer = OASFactory.createAPIResponse().description(WORDS.get(status));
        if (WITH_CONTENT.contains(status)) {
            answer.content(declared.getContent());
        }
        if (WITH_LOCATION.contains(status)) {
            answer.addHeader(HttpHeaders.LOCATION, location());
        }
        return answer;
    }

    /** The header as it is described wherever it comes. */
    public static Header location() {
        return OASFactory.createHeader()
                .description("Where to read it")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
