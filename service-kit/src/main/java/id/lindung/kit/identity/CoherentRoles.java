package id.lindung.kit.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Takes all roles from an account whose roles contradict its platform claim, so that every role check refuses it even
 * where an endpoint never asks who the caller is.
 */
@Singleton
class CoherentRoles implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        var coherent = identity.isAnonymous()
                || TokenClaims.callerOf(identity).filter(Caller::isCoherent).isPresent();
        return Uni.createFrom().item(coherent ? identity : withoutRoles(identity));
    }

    private static SecurityIdentity withoutRoles(SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addRoles(Set.of())
                .build();
    }
}
