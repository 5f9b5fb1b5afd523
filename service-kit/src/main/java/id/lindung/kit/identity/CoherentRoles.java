package id.lindung.kit.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;

/**
 * Gives an account the roles that count. One whose roles contradict its platform claim gets none, so that every role
 * check refuses it even where an endpoint never asks who the caller is. The others keep theirs, and those that may read
 * get {@link Roles#READER}, which a token cannot give.
 */
@Singleton
class CoherentRoles implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identity.isAnonymous() ? identity : with(roles(identity), identity));
    }

    private static Set<String> roles(SecurityIdentity identity) {
        if (TokenClaims.callerOf(identity).filter(Caller::isCoherent).isEmpty()) {
            return Set.of();
        }
        var roles = new HashSet<>(identity.getRoles());
        roles.remove(Roles.READER);
        if (roles.stream().anyMatch(Roles.READING::contains)) {
            roles.add(Roles.READER);
        }
        return roles;
    }

    private static SecurityIdentity with(Set<String> roles, SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addRoles(roles)
                .build();
    }
}
