package id.lindung.portal.platform;

import id.lindung.contracts.platform.PlatformView;
import id.lindung.portal.form.Subject;

/** A platform of the register as its forms show it. */
public record PlatformSubject(About about, PlatformView platform) implements Subject {}
