import type { FindingCode } from '../finding.ts';

const names = (code: FindingCode, list: string): [string, FindingCode][] =>
  list.split(' ').map((name) => [name, code]);

/** What a property of XMP betrays, by its name without prefix: the well-known vocabularies do not clash in these. */
export const XMP_FINDINGS: ReadonlyMap<string, FindingCode> = new Map([
  ...names(
    'place-name',
    'City Location State Country CountryCode CountryName ProvinceState Sublocation LocationName WorldRegion',
  ),
  ...names(
    'person',
    'creator Author Authors Artist OwnerName rights Owner Credit Source CaptionWriter AuthorsPosition PersonInImage CiAdrCity CiEmailWork CiTelWork WebStatement lastModifiedBy',
  ),
  ...names('organisation', 'Company Manager publisher OrganisationInImageName'),
  ...names('software', 'CreatorTool Producer softwareAgent xmptk Software ConverterTool'),
  ...names('device', 'Make Model Lens LensModel LensMake HostComputer'),
  ...names('serial', 'SerialNumber BodySerialNumber LensSerialNumber CameraSerialNumber'),
  ...names(
    'time',
    'CreateDate ModifyDate MetadataDate DateTimeOriginal DateTimeDigitized DateCreated when DateTime SourceModified',
  ),
  ...names(
    'ids',
    'DocumentID InstanceID OriginalDocumentID ImageUniqueID documentID instanceID originalDocumentID',
  ),
  ...names('edits', 'History action changed DerivedFrom'),
  ...names(
    'description',
    'title description Headline subject Keywords Title Subject UserComment Instructions',
  ),
]);

/** Properties of which only that they are there is said. */
export const XMP_MARKS: ReadonlyMap<string, FindingCode> = new Map([
  ...names('motion', 'MotionPhoto MicroVideo'),
  ...names('preview', 'Thumbnails image'),
  ...names('second-picture', 'HDRGainMapVersion hasExtendedXMP HasExtendedXMP DepthMap'),
]);
