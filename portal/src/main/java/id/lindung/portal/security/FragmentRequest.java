package id.lindung.portal.security;

/** How an open page asks for a part of itself; the same address without the header gives the whole page. */
public final class FragmentRequest {

    /** htmx sends it with {@code true}. */
    public static final String HEADER = "HX-Request";

    private FragmentRequest() {}
}
