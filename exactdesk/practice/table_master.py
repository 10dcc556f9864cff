"""Resources of master data: what can be pointed at.

Notation: see `resources`. Source: the reference pages of Exact Online as collected in 2025-07 and 2026-01.
"""

TABLE = """\
crm/Accounts GPUD 60
  ID:g!+? Accountant:g+? AccountManager:g+? AccountManagerFullName:s AccountManagerHID:i ActivitySector:g+
  ActivitySubSector:g+ AddressLine1:s+? AddressLine2:s+? AddressLine3:s+? AddressSource:b
  AutomaticProcessProposedEntry:b+ BankAccounts:c(BankAccounts) Blocked:o+? BRIN:g? BSN:s+? BusinessType:g+
  CanDropShip:o+ ChamberOfCommerce:s+? City:s+? Classification:s? Classification1:g+? Classification2:g+?
  Classification3:g+? Classification4:g+? Classification5:g+? Classification6:g+? Classification7:g+?
  Classification8:g+? ClassificationDescription:s Code:s+? CodeAtSupplier:s+? CompanySize:g+
  ConsolidationScenario:b+ ControlledDate:d+ Costcenter:s CostcenterDescription:s CostPaid:b Country:s+?
  CountryName:s Created:d? Creator:g CreatorFullName:s CreditLinePurchase:f+ CreditLineSales:f+ Currency:s
  CustomerSince:d CustomField:s DatevCreditorCode:s+ DatevDebtorCode:s+ DeliveryAdvice:b+ DiscountPurchase:f+
  DiscountSales:f+ Division:i Document:g DunsNumber:s Email:s+? EnableSalesPaymentLink:o+ EndDate:d+? EORINumber:s+?
  EstablishedDate:d+ Fax:s+? GLAccountPurchase:g+ GLAccountSales:g+ GLAP:g+ GLAR:g+ GlnNumber:s+
  HasWithholdingTaxSales:o+ IgnoreDatevWarningMessage:o+ IncotermAddressPurchase:s+ IncotermAddressSales:s+
  IncotermCodePurchase:s+ IncotermCodeSales:s+ IncotermVersionPurchase:h+ IncotermVersionSales:h+ IntraStatArea:s+
  IntraStatDeliveryTerm:s+ IntraStatSystem:s+ IntraStatTransactionA:s+ IntraStatTransactionB:s+
  IntraStatTransportMethod:s+ InvoiceAccount:g+? InvoiceAccountCode:s InvoiceAccountName:s InvoiceAttachmentType:i+
  InvoicingMethod:i+ IsAccountant:b+? IsAgency:b+ IsAnonymised:b IsBank:o IsCompetitor:b+ IsExtraDuty:o+
  IsMailing:b+ IsMember:o IsPilot:o+ IsPurchase:o IsReseller:o+? IsSales:o? IsSupplier:o+? Language:s+
  LanguageDescription:s Latitude:f+ LeadPurpose:g+ LeadSource:g+ Logo:x+ LogoFileName:s+ LogoThumbnailUrl:s
  LogoUrl:s Longitude:f+ MainContact:g+? Modified:d? Modifier:g ModifierFullName:s Name:s*+? OINNumber:s+ Parent:g+?
  PayAsYouEarn:s+ PaymentConditionPurchase:s+ PaymentConditionPurchaseDescription:s PaymentConditionSales:s+
  PaymentConditionSalesDescription:s PeppolIdentifier:s+ PeppolIdentifierType:i+ Phone:s+? PhoneExtension:s+
  Postcode:s+? PriceList:g+? PurchaseCurrency:s+ PurchaseCurrencyDescription:s PurchaseLeadDays:i+
  PurchaseVATCode:s+ PurchaseVATCodeDescription:s RecepientOfCommissions:o+ Remarks:s+ Reseller:g+? ResellerCode:s
  ResellerName:s RSIN:s+? SalesCurrency:s+ SalesCurrencyDescription:s SalesTaxSchedule:g+ SalesTaxScheduleCode:s
  SalesTaxScheduleDescription:s SalesVATCode:s+ SalesVATCodeDescription:s SearchCode:s+? SecurityLevel:i+
  SeparateInvPerProject:b+ SeparateInvPerSubscription:b+ ShippingLeadDays:i+ ShippingMethod:g+ ShowRemarkForSales:o+
  Source:b StartDate:d+? State:s+ StateName:s Status:s+? StatusSince:d TradeName:s+ Type:s?
  UniqueTaxpayerReference:s+ VATLiability:s+ VATNumber:s+? Website:s+
crm/Contacts GPUD 60
  ID:g!+ Account:g*+ AccountIsCustomer:o AccountIsSupplier:o AccountMainContact:g AccountName:s AddressLine2:s
  AddressStreet:s AddressStreetNumber:s AddressStreetNumberSuffix:s AllowMailing:i BirthDate:d+ BirthName:s+
  BirthNamePrefix:s+ BirthPlace:s+ BusinessEmail:s+ BusinessFax:s+ BusinessMobile:s+ BusinessPhone:s+
  BusinessPhoneExtension:s+ City:s Code:s Country:s Created:d Creator:g CreatorFullName:s CustomField:s Division:i
  Email:s+ EndDate:d+ FirstName:s*+ FullName:s Gender:s+ HID:i+ IdentificationDate:d+ IdentificationDocument:g+
  IdentificationUser:g+ Initials:s+ IsAnonymised:b IsMailingExcluded:o+ IsMainContact:o JobTitleDescription:s+
  Language:s+ LastName:s*+ LeadPurpose:g+ LeadSource:g+ MarketingNotes:s+ MiddleName:s+ Mobile:s+ Modified:d
  Modifier:g ModifierFullName:s Nationality:s+ Notes:s+ PartnerName:s PartnerNamePrefix:s Person:g+ Phone:s+
  PhoneExtension:s Picture:x+ PictureName:s+ PictureThumbnailUrl:s PictureUrl:s Postcode:s SocialSecurityNumber:s+
  StartDate:d+ State:s Title:s+ TitleAbbreviation:s TitleDescription:s
crm/Addresses GPUD 60
  ID:g!+ Account:g+ AccountIsSupplier:o AccountName:s AddressLine1:s+ AddressLine2:s+ AddressLine3:s+ City:s+
  Contact:g+ ContactName:s Country:s+ CountryName:s Created:d Creator:g CreatorFullName:s CustomField:s Division:i
  Fax:s+ FreeBoolField_01:o+ FreeBoolField_02:o+ FreeBoolField_03:o+ FreeBoolField_04:o+ FreeBoolField_05:o+
  FreeDateField_01:d+ FreeDateField_02:d+ FreeDateField_03:d+ FreeDateField_04:d+ FreeDateField_05:d+
  FreeNumberField_01:f+ FreeNumberField_02:f+ FreeNumberField_03:f+ FreeNumberField_04:f+ FreeNumberField_05:f+
  FreeTextField_01:s+ FreeTextField_02:s+ FreeTextField_03:s+ FreeTextField_04:s+ FreeTextField_05:s+ Mailbox:s+
  Main:o+ Modified:d Modifier:g ModifierFullName:s NicNumber:s+ Notes:s+ Phone:s+ PhoneExtension:s+ Postcode:s+
  Source:b State:s+ StateDescription:s Type:h+ Warehouse:g+ WarehouseCode:s WarehouseDescription:s
crm/BankAccounts GPUD 60
  ID:g!+ Account:g*+ AccountName:s Bank:g BankAccount:s*+ BankAccountHolderName:s+ BankDescription:s BankName:s
  BICCode:s+ Blocked:o+ Created:d Creator:g CreatorFullName:s Description:s+ Division:i Format:s IBAN:s Main:o+
  Modified:d Modifier:g ModifierFullName:s PaymentServiceAccount:g Type:s TypeDescription:s
financial/GLAccounts GPUD 60
  ID:g!+ AllowCostsInSales:b+ AssimilatedVATBox:h+ BalanceSide:s+ BalanceType:s+ BelcotaxType:i+ Code:s*+
  Compress:o+ Costcenter:s+ CostcenterDescription:s Costunit:s+ CostunitDescription:s Created:d Creator:g
  CreatorFullName:s CustomField:s DeductibilityPercentages:c(DeductibilityPercentages)+ Description:s*+
  DescriptionTermID:i+ Division:i ExcludeVATListing:b+ ExpenseNonDeductiblePercentage:f+ IsBlocked:o+ Matching:o+
  Modified:d Modifier:g ModifierFullName:s PrivateGLAccount:g+ PrivatePercentage:f+ ReportingCode:s+
  RevalueCurrency:o+ SearchCode:s+ Type:i+ TypeDescription:s UseCostcenter:b+ UseCostunit:b+ VATCode:s+
  VATDescription:s VATGLAccountType:s+ VATNonDeductibleGLAccount:g+ VATNonDeductiblePercentage:f+ VATSystem:s+
  YearEndCostGLAccount:g+ YearEndReflectionGLAccount:g+
financial/Journals GPUD 60
  ID:g!+ AllowVariableCurrency:o+ AllowVariableExchangeRate:o+ AllowVAT:o+ AutoSave:o+ Bank:g+ BankAccountBICCode:s
  BankAccountCountry:s BankAccountDescription:s BankAccountIBAN:s BankAccountID:g+ BankAccountIncludingMask:s+
  BankAccountUseSEPA:o BankAccountUseSepaDirectDebit:o BankName:s Code:s+ Created:d Creator:g CreatorFullName:s
  Currency:s+ CurrencyDescription:s CustomField:s Description:s+ Division:i GLAccount:g+ GLAccountCode:s
  GLAccountDescription:s GLAccountType:i IsBlocked:o+ Modified:d Modifier:g ModifierFullName:s
  PaymentInTransitAccount:g+ PaymentServiceAccountIdentifier:s+ PaymentServiceProvider:i+
  PaymentServiceProviderName:s Type:i+
vat/VATCodes GPUD 60
  ID:g!+ Account:g+ AccountCode:s AccountName:s CalculationBasis:b+ Charged:o+ Code:s*+ Country:s Created:d
  Creator:g CreatorFullName:s CustomField:s Description:s*+ Division:i EUSalesListing:s+ ExcludeVATListing:b+
  GLDiscountPurchase:g+ GLDiscountPurchaseCode:s GLDiscountPurchaseDescription:s GLDiscountSales:g+
  GLDiscountSalesCode:s GLDiscountSalesDescription:s GLToClaim:g+ GLToClaimCode:s GLToClaimDescription:s GLToPay:g+
  GLToPayCode:s GLToPayDescription:s IntraStat:o+ IntrastatType:s+ IsBlocked:o+ LegalText:s+ Modified:d Modifier:g
  ModifierFullName:s OssCountry:s+ Percentage:f TaxReturnType:h+ Type:s+ VatDocType:s+ VatMargin:b+
  VATPartialRatio:h+ VATPercentages:c(VatPercentages)+ VATTransactionType:s+
vat/VatPercentages G 60
  ID:g! Created:d Creator:g CreatorFullName:s Division:i EndDate:d LineNumber:i Modified:d Modifier:g
  ModifierFullName:s Percentage:f StartDate:d Type:h VATCodeID:g*
cashflow/PaymentConditions GP 60
  ID:g!+ Code:s*+ Created:d Creator:g CreatorFullName:s CreditManagementScenario:g+ CreditManagementScenarioCode:s
  CreditManagementScenarioDescription:s Description:s*+ DiscountCalculation:s+ DiscountPaymentDays:i+
  DiscountPercentage:f+ Division:i Modified:d Modifier:g ModifierFullName:s PaymentDays:i+ PaymentDiscountType:s+
  PaymentEndOfMonths:i+ PaymentMethod:s+ Percentage:f+ VATCalculation:s+
hrm/Costcenters GPUD 60
  ID:g!+ Active:o+ Code:s*+ Created:d Creator:g CreatorFullName:s CustomField:s Description:s*+ Division:i
  EndDate:d+ Modified:d Modifier:g ModifierFullName:s
hrm/Costunits GPUD 60
  ID:g!+ Code:s*+ Created:d Creator:g CreatorFullName:s CustomField:s Description:s*+ Division:i EndDate:d+
  Modified:d Modifier:g ModifierFullName:s
logistics/Items GPUD 60
  ID:g!+? AssembledLeadDays:i AverageCost:f+ Barcode:s+? BatchQuantity:f Class_01:s+? Class_02:s+? Class_03:s+?
  Class_04:s+? Class_05:s+? Class_06:s+? Class_07:s+? Class_08:s+? Class_09:s+? Class_10:s+? Code:s*+?
  CopyRemarks:b+ CostPriceCurrency:s+ CostPriceNew:f+? CostPriceStandard:f+ Created:d? Creator:g CreatorFullName:s
  CustomField:s Description:s*+? Division:i EndDate:d+? ExtraDescription:s+? FreeBoolField_01:o+?
  FreeBoolField_02:o+? FreeBoolField_03:o+? FreeBoolField_04:o+? FreeBoolField_05:o+? FreeDateField_01:d+?
  FreeDateField_02:d+? FreeDateField_03:d+? FreeDateField_04:d+? FreeDateField_05:d+? FreeNumberField_01:f+?
  FreeNumberField_02:f+? FreeNumberField_03:f+? FreeNumberField_04:f+? FreeNumberField_05:f+? FreeNumberField_06:f+?
  FreeNumberField_07:f+? FreeNumberField_08:f+? FreeTextField_01:s+? FreeTextField_02:s+? FreeTextField_03:s+?
  FreeTextField_04:s+? FreeTextField_05:s+? FreeTextField_06:s+? FreeTextField_07:s+? FreeTextField_08:s+?
  FreeTextField_09:s+? FreeTextField_10:s+? GLCosts:g+? GLCostsCode:s GLCostsDescription:s GLCostsWorkInProgress:g+?
  GLCostsWorkInProgressCode:s GLCostsWorkInProgressDescription:s GLRevenue:g+? GLRevenueCode:s
  GLRevenueDescription:s GLRevenueWorkInProgress:g+? GLRevenueWorkInProgressCode:s
  GLRevenueWorkInProgressDescription:s GLStock:g+? GLStockCode:s GLStockDescription:s GrossWeight:f+ IsBatchItem:b+?
  IsBatchNumberItem:b+ IsFractionAllowedItem:o+? IsMakeItem:b+? IsNewContract:b+ IsOnDemandItem:b+ IsPackageItem:o+
  IsPurchaseItem:o+? IsRegistrationCodeItem:b+ IsSalesItem:o+? IsSerialItem:o+? IsSerialNumberItem:o+
  IsStockItem:o+? IsSubcontractedItem:o+? IsTaxableItem:b+ IsTime:b+? IsWebshopItem:b+? ItemGroup:g+?
  ItemGroupCode:s? ItemGroupDescription:s Modified:d? Modifier:g ModifierFullName:s NetWeight:f+ NetWeightUnit:s+?
  Notes:s+ Picture:x+ PictureName:s+ PictureThumbnailUrl:s PictureUrl:s SalesVatCode:s+? SalesVatCodeDescription:s
  SearchCode:s+? SecurityLevel:i+ StandardSalesPrice:f StartDate:d+? StatisticalCode:s StatisticalNetWeight:f
  StatisticalUnits:f StatisticalValue:f Stock:f Unit:s+? UnitDescription:s UnitType:s UseExplosion:b
project/Projects GPUD 60
  ID:g!+ Account:g+ AccountCode:s AccountContact:g+ AccountName:s AllowAdditionalInvoicing:o+
  AllowMemberEntryOnly:o+ BlockEntry:o+ BlockInvoicing:o+ BlockPlanning:o+ BlockPurchasing:o+ BlockRebilling:o+
  BudgetedAmount:f+ BudgetedCosts:f+ BudgetedHoursPerHourType:c(DataSource) BudgetedRevenue:f+ BudgetOverrunHours:b+
  BudgetType:h+ BudgetTypeDescription:s Classification:g+ ClassificationDescription:s Code:s*+ CostsAmountFC:f
  Created:d Creator:g CreatorFullName:s CustomerPOnumber:s+ CustomField:s Description:s*+ Division:i DivisionName:s
  EnableWorkInProgress:o+ EndDate:d+ FixedPriceItem:g+ FixedPriceItemDescription:s HasWBSLines:o
  IncludeInvoiceSpecification:h+ IncludeSpecificationInInvoicePdf:o+ InternalNotes:s+ InvoiceAddress:g+
  InvoiceAsQuoted:o InvoiceDescription:s+ InvoiceTerms:c(InvoiceTerms) IsWBSRequiredForEntry:b+ Manager:g+
  ManagerFullname:s MarkupPercentage:f+ Modified:d Modifier:g ModifierFullName:s Notes:s+ PaymentCondition:s+
  PrepaidItem:g+ PrepaidItemDescription:s PrepaidType:h+ PrepaidTypeDescription:s
  ProjectRestrictionEmployees:c(ProjectRestrictionEmployees) ProjectRestrictionItems:c(ProjectRestrictionItems)
  ProjectRestrictionRebillings:c(ProjectRestrictionRebillings) SalesTimeQuantity:f+ SourceQuotation:g StartDate:d+
  TimeQuantityToAlert:f+ Type:i*+ TypeDescription:s UseBillingMilestones:o+
"""
