package id.lindung.portal.layout;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** Where the built styles, scripts and fonts are: {@code {asset:url('app.css')}}. */
@TemplateExtension(namespace = "asset")
public final class Assets {

    /** Written by the front-end build; its paths contain the hash of the content, so they may be kept for ever. */
    private static final Map<String, String> PATHS = read("/assets.json");

    private Assets() {}

    /**
     * Path of a built file.
     *
     * @throws IllegalArgumentException if the build made no such file
     */
    public static String url(String name) {
        String path = PATHS.get(name);
        if (path == null) {
            throw new IllegalArgumentException("The front-end build made no " + name + ", only " + PATHS.keySet());
        }
        return path;
    }

    private static Map<String, String> read(String resource) {
        try (InputStream manifest = Assets.class.getResourceAsStream(resource)) {
            return Map.copyOf(new ObjectMapper().readValue(manifest, new TypeReference<Map<String, String>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
