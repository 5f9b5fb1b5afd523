package id.lindung.kit.http;

/** The ETag of a resource is its version in quotes. */
public final class ETags {

    private ETags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }
}
