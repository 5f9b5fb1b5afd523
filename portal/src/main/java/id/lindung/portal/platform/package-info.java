/** The register of platforms: list, page with chronology, standing and liaison officers in office. */
package id.lindung.portal.platform;
