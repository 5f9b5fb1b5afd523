/** The register of platforms: list, page with chronology, standing and liaison officers. */
package id.lindung.portal.platform;
