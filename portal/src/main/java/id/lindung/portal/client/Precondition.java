package id.lindung.portal.client;

/** The version that a form was made from, as the services want it in {@code If-Match}. */
public final class Precondition {

    private Precondition() {}

    public static String is(long version) {
        return "\"" + version + "\"";
    }
}
