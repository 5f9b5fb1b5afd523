package id.lindung.compliance.figure;

import static id.lindung.kit.identity.Roles.OFFICER;
import static id.lindung.kit.identity.Roles.POLICY_ADMIN;

import id.lindung.contracts.figure.FigureDataset;
import id.lindung.contracts.figure.FigureImportCheck;
import id.lindung.contracts.figure.FigureImportReport;
import id.lindung.contracts.figure.FigureView;
import id.lindung.contracts.hash.Sha256;
import id.lindung.contracts.paging.Page;
import id.lindung.kit.http.Answers;
import id.lindung.kit.http.IfMatch;
import id.lindung.kit.idempotency.Idempotency;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.paging.Limit;
import id.lindung.kit.paging.PageResponse;
import id.lindung.kit.problem.InvalidRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What platforms have published about themselves: anybody reads it, officials import it. */
@Path("/api/v1/published-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Published figures")
class FigureResource {

    private final ImportFigures importFigures;
    private final CheckImport checkImport;
    private final ReadFigures readFigures;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    FigureResource(
            ImportFigures importFigures,
            CheckImport checkImport,
            ReadFigures readFigures,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.importFigures = importFigures;
        this.checkImport = checkImport;
        this.readFigures = readFigures;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listFigures", summary = "Published figures by platform, data set, period and country")
    public RestResponse<Page<FigureView>> list(
            @QueryParam("platformId") String platformId,
            @QueryParam("dataset") FigureDataset dataset,
            @QueryParam("country") List<String> countries,
            @QueryParam("metric") String metric,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("version") Integer version,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context UriInfo uri) {
        var wanted = new FigureQuery(platformId, dataset, countries, metric, from, to, version);
        return PageResponse.of(uri, readFigures.page(wanted, cursor, Limit.of(limit)));
    }

    @GET
    @Path("imports")
    @PermitAll
    @Operation(operationId = "listFigureImports", summary = "Versions of published data sets, newest first")
    public RestResponse<Page<FigureImportReport>> imports(
            @QueryParam("platformId") String platformId,
            @QueryParam("dataset") FigureDataset dataset,
            @QueryParam("version") Integer version,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context UriInfo uri) {
        var ofMinistry =
                caller.ifSignedIn().filter(reader -> !reader.isPlatform()).isPresent();
        return PageResponse.of(
                uri, readFigures.imports(platformId, dataset, version, ofMinistry, cursor, Limit.of(limit)));
    }

    @POST
    @Path("imports/checks")
    @Consumes("text/csv")
    @RolesAllowed({OFFICER, POLICY_ADMIN})
    @Operation(
            operationId = "checkFigureImport",
            summary = "What an import of this file would gain, lose and change; stores nothing")
    public FigureImportCheck check(
            @QueryParam("platformId") @NotBlank String platformId,
            @QueryParam("dataset") @NotNull FigureDataset dataset,
            @QueryParam("source") @NotBlank @Size(max = 500) String source,
            InputStream body) {
        return checkImport.run(new ImportFile(platformId, dataset, source.strip(), content(body)));
    }

    @POST
    @Path("imports")
    @Consumes("text/csv")
    @RolesAllowed({OFFICER, POLICY_ADMIN})
    @Extension(name = Answers.STATUSES, value = "200 201")
    @Operation(
            operationId = "importFigures",
            summary = "Import a published CSV file as a new version, or not at all",
            description =
                    "Where a version is present, If-Match names it and confirm is the SHA-256 of this file; imports/checks"
                            + " tells what would change. sameAs names platforms that have published the very same file.")
    public RestResponse<FigureImportReport> importFile(
            @QueryParam("platformId") @NotBlank String platformId,
            @QueryParam("dataset") @NotNull FigureDataset dataset,
            @QueryParam("source") @NotBlank @Size(max = 500) String source,
            @QueryParam("confirm") String confirm,
            @QueryParam("sameAs") List<String> sameAs,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            InputStream body) {
        var file = new ImportFile(platformId, dataset, source.strip(), content(body));
        var consent = new Consent(ifMatch == null ? null : IfMatch.require(ifMatch), confirm, sameAs);
        var command = new Imported(platformId, dataset, file.source(), Sha256.of(file.content()), consent);
        return idempotency.once(key, "published-figures/imports", command, () -> {
            var report = importFigures.run(file, consent, new Importer(caller.get()));
            return report.unchanged()
                    ? RestResponse.ok(report)
                    : Answers.created("/api/v1/published-figures/imports?platformId=" + platformId, report);
        });
    }

    /** What makes an import the same as an earlier one. */
    private record Imported(String platformId, FigureDataset dataset, String source, String sha256, Consent consent) {}

    private static byte[] content(InputStream body) {
        try {
            return body.readAllBytes();
        } catch (IOException e) {
            throw InvalidRequest.of("", "complete-body", "the body ended before it was complete");
        }
    }
}
