package id.lindung.moderation.takedown.url;

import id.lindung.contracts.takedown.item.AddressDigest;
import id.lindung.kit.problem.InvalidRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * The specific address of content (Permenkominfo 5/2020 Art. 15(2), 16(4)), exactly as it was written: the platform gets
 * this text, and its digest stands for it everywhere else. The service itself never opens it.
 */
public record ContentUrl(String text) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /**
     * @param pointer the field it came in, for the violation
     * @throws InvalidRequest unless it is http or https, names a host and something on it, and holds no credentials
     */
    public static ContentUrl parse(String text, String pointer) {
        var uri = uri(text, pointer);
        if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))) {
            throw refused(pointer, "scheme", "must begin with https:// or http://");
        }
        if (uri.getRawUserInfo() != null) {
            throw refused(pointer, "credentials", "must not hold a user name or password");
        }
        if (uri.getHost() == null || !isPublicName(uri.getHost())) {
            throw refused(pointer, "host", "must name a public host, in ASCII (international names as xn--...)");
        }
        if (isWholeSite(uri)) {
            throw refused(pointer, "specific", "must lead to specific content, not to a whole site");
        }
        return new ContentUrl(text);
    }

    /** SHA-256 of the text in UTF-8, hexadecimal. */
    public String sha256() {
        return AddressDigest.of(text);
    }

    /** The address is not to get into a log by way of this object. */
    @Override
    public String toString() {
        return "ContentUrl[sha256=" + sha256() + "]";
    }

    private static URI uri(String text, String pointer) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw refused(pointer, "uri", "must be an address without blanks, other characters percent-encoded");
        }
    }

    /** A name without a dot exists on somebody's own network only. */
    private static boolean isPublicName(String host) {
        return host.startsWith("[") || (host.indexOf('.') > 0 && !host.endsWith("."));
    }

    private static boolean isWholeSite(URI uri) {
        var path = uri.getRawPath();
        return (path == null || path.isEmpty() || path.equals("/")) && uri.getRawQuery() == null;
    }

    private static InvalidRequest refused(String pointer, String rule, String message) {
        return InvalidRequest.of(pointer, rule, message);
    }
}
