package id.lindung.kit.reading;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Reads figures or a list. The method runs in a transaction of its own that can write nothing, ends after
 * {@link ReadingConfig#statementTimeout} for each statement, and takes one of few connections, so that those who act
 * always have the others ({@code docs/adr/0015}). Within a transaction that is open it just belongs to that one.
 *
 * <p>Throws {@link id.lindung.kit.problem.Busy} when too many read at the same time.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ForPages {

    /**
     * Whether those who ask for the same while it is being computed get that answer, too. It must be unchangeable, and
     * depend on nothing but the arguments and what the caller may see.
     */
    @Nonbinding
    boolean shared() default false;

    /** How long all of it, and each statement of it, may take where that is more than usual; 0 for the usual. */
    @Nonbinding
    int seconds() default 0;
}
