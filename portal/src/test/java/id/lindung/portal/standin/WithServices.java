package id.lindung.portal.standin;

import id.lindung.portal.page.NoProvider;
import java.util.List;

/** For pages over the services: these are stood in for, and nobody has to be asked who the reader is. */
public class WithServices extends NoProvider {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(StandInServer.class));
    }
}
