/** Lists whose filter, order and page stand in the address. */
package id.lindung.portal.listing;
