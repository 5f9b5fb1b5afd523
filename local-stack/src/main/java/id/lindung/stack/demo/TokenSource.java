package id.lindung.stack.demo;

/** Where the loader gets the access tokens of the demo accounts. */
@FunctionalInterface
public interface TokenSource {

    /** @return a valid access token of the demo account, for example {@code officer} */
    String tokenOf(String account);
}
