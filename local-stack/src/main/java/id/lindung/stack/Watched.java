package id.lindung.stack;

/** A part that is watched while the stack runs. */
interface Watched {

    /** Whether it ended without having been told to. */
    boolean crashed();

    /** What happened, by name, with the end of its log; for the person at the keyboard. */
    String crashReport();
}
