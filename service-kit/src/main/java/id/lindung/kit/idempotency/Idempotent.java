package id.lindung.kit.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that may be repeated with its Idempotency-Key: its effect happens once for each caller, method, path and
 * key, and a repetition gets the answer again. The key is kept in the transaction of the effect.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {

    /**
     * Whether the body of the answer is kept with the key. Where it may be kept nowhere, the resource is {@link ShownAnew}
     * and whoever repeats the request is shown what is there by then.
     */
    @Nonbinding
    boolean keepsBody() default true;
}
