package id.lindung.kit.openapi;

import id.lindung.kit.identity.Roles;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/** Names the roles that may read: {@link Roles#READER} is for the code, no account has it. */
@OpenApiFilter
public class ReadingRoles implements OASFilter {

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getSecurity() != null) {
            operation.setSecurity(
                    operation.getSecurity().stream().map(ReadingRoles::named).toList());
        }
        return operation;
    }

    private static SecurityRequirement named(SecurityRequirement requirement) {
        var named = OASFactory.createSecurityRequirement();
        requirement.getSchemes().forEach((scheme, roles) -> named.addScheme(scheme, named(roles)));
        return named;
    }

    private static List<String> named(List<String> roles) {
        var named = new TreeSet<>(roles);
        if (named.remove(Roles.READER)) {
            named.addAll(Roles.READING);
        }
        return List.copyOf(named);
    }
}
