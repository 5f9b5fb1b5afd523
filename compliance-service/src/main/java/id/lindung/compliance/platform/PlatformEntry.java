package id.lindung.compliance.platform;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lindung.contracts.platform.CorrectPlatform;
import id.lindung.contracts.platform.RegisterPlatform;
import jakarta.persistence.Embeddable;
import java.util.HashMap;
import java.util.Map;

/** What the register says of a platform besides its code and its standing. */
@Embeddable
record PlatformEntry(String name, String operatorName, String registrationNumber, Boolean userGeneratedContent) {

    static PlatformEntry of(RegisterPlatform command) {
        return new PlatformEntry(
                command.name(), command.operatorName(), command.registrationNumber(), command.userGeneratedContent());
    }

    static PlatformEntry of(CorrectPlatform command) {
        return new PlatformEntry(
                command.name(), command.operatorName(), command.registrationNumber(), command.userGeneratedContent());
    }

    /** For the audit log; by the names of the command that corrects it. */
    Map<String, Object> audited() {
        var audited = new HashMap<String, Object>();
        audited.put("name", name);
        audited.put("operatorName", operatorName);
        audited.put("registrationNumber", registrationNumber);
        audited.put("userGeneratedContent", userGeneratedContent);
        return audited;
    }

    /** For digests; by the same names. */
    ObjectNode write(ObjectNode digested) {
        return digested.put("name", name)
                .put("operatorName", operatorName)
                .put("registrationNumber", registrationNumber)
                .put("userGeneratedContent", userGeneratedContent);
    }

    CorrectPlatform shown() {
        return new CorrectPlatform(name, operatorName, registrationNumber, userGeneratedContent, null, null);
    }
}
