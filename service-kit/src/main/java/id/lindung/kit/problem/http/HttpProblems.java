package id.lindung.kit.problem.http;

import id.lindung.contracts.problem.Problem;

/** Problems that are told apart by their HTTP status alone, because HTTP itself was not followed. */
public final class HttpProblems {

    private HttpProblems() {}

    /** @param status 400 to 499 */
    public static Problem of(int status) {
        return switch (status) {
            case 401 -> Problems.of("unauthenticated", status, "This needs a valid access token.");
            case 403 -> Problems.of("forbidden", status, "This account may not do that.");
            case 404 -> Problems.of("not-found", status, "There is nothing here.");
            case 405 -> Problems.of("method-not-allowed", status, "This resource has no such method; see Allow.");
            case 406 -> Problems.of("not-acceptable", status, "This resource cannot be had in a type you accept.");
            case 408 ->
                Problems.of("request-too-slow", status, "The body took longer to come than this service waits.");
            case 413 -> Problems.of("payload-too-large", status, "The body is longer than this operation takes.");
            case 414 -> Problems.of("address-too-long", status, "The address is longer than this service takes.");
            case 415 -> unsupported("application/json");
            case 429 -> tooManyRequests("Too many requests; see Retry-After.");
            case 431 -> Problems.of("headers-too-long", status, "The headers are longer than this service takes.");
            default -> Problems.of("invalid-request", status, "The request does not follow HTTP.");
        };
    }

    /** @param limit how many may be sent */
    public static Problem tooManyRequests(String limit) {
        return Problems.of("too-many-requests", 429, limit);
    }

    /** @param taken the types that the operation takes; empty where they are not known */
    static Problem unsupported(String taken) {
        return Problems.of(
                "unsupported-media-type",
                415,
                taken.isEmpty()
                        ? "This operation does not take this type of content."
                        : "This operation takes " + taken + ".");
    }

    /** Something this service needs does not answer: the database, or the identity provider at the start. */
    static Problem unavailable() {
        return Problems.of("unavailable", 503, "The service cannot work at the moment; try again soon.");
    }
}
