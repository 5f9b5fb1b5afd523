package id.lindung.kit.act;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that does acts of a life cycle. Who may call it stands in the graph and nowhere else: before the body is
 * read, {@link RolesOfActs} asks the graph. Beside it stands {@code @Authenticated}.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Performs {

    /** In OpenAPI: kind of the graph and what is done, so that the operation names the roles; not published. */
    String EXTENSION = "x-performs";

    /** Stands in {@link #EXTENSION} for {@link Part#PROPOSE}. */
    String PROPOSING = "*propose";

    /** Stands in {@link #EXTENSION} for {@link Part#DECIDE}. */
    String DECIDING = "*decide";

    /** Kind of the graph. */
    String value();

    /** Stable names of the acts; none means the one that the path parameter {@code act} names. */
    String[] acts() default {};

    /** What is done with them. */
    Part part() default Part.ACT;

    /** A part of an act. */
    enum Part {
        /** The act itself. */
        ACT,
        /** Proposing any act that needs approval. */
        PROPOSE,
        /** Approving or returning any proposal. */
        DECIDE
    }
}
