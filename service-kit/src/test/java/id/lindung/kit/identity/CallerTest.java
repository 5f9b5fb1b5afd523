package id.lindung.kit.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.kit.problem.Forbidden;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTest {

    private final Caller caller = new Caller("issuer", "1", "Ani", Set.of("REVIEWER", "LEGAL"), Optional.empty());

    @Test
    void actsInTheFirstRoleItHas() {
        assertEquals("LEGAL", caller.actingRole("DIRECTOR", "LEGAL", "REVIEWER"));
    }

    @Test
    void cannotActInARoleItLacks() {
        assertThrows(Forbidden.class, () -> caller.actingRole("DIRECTOR", "OFFICER"));
    }

    @Test
    void isThePersonOfIssuerAndSubject() {
        assertTrue(caller.samePersonAs("issuer", "1"));
        assertFalse(caller.samePersonAs("issuer", "2"));
        assertFalse(caller.samePersonAs("another-issuer", "1"));
    }

    @Test
    void everyRoleBelongsToOneSide() {
        assertTrue(Roles.OF_PLATFORMS.stream().noneMatch(Roles.OF_OFFICIALS::contains));
    }
}
