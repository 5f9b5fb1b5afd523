/** The register of platforms: list, page with case log, standing and liaison officers. */
package id.lindung.portal.platform;
