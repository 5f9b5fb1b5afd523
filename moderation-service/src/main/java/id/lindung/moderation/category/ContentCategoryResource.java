package id.lindung.moderation.category;

import id.lindung.contracts.takedown.ContentCategoryView;
import id.lindung.kit.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells everybody who has a role here which categories exist and what time they leave. */
@Path("/api/v1/content-categories")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Takedown orders")
@RolesAllowed({Roles.READER, Roles.SYSADMIN})
class ContentCategoryResource {

    private final ContentCategories categories;
    private final Clock clock;

    ContentCategoryResource(ContentCategories categories, Clock clock) {
        this.categories = categories;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listContentCategories", summary = "The categories in force today, with their deadlines")
    public List<ContentCategoryView> list() {
        return categories.all(clock.instant()).stream().map(CategoryRule::view).toList();
    }
}
