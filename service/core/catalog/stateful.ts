import type { Provider } from '../model/specs.ts'

/**
 * Types that hold data which goes with them: buckets, databases, volumes, file systems, keys, queues, streams, log
 * groups, registries, directories. An `http` resource says it itself (`Stateful: true`).
 */
const statefulTypes: { readonly [provider in Exclude<Provider, 'http'>]: ReadonlySet<string> } = {
  aws: namesOf('AWS::', [
    'ACMPCA::CertificateAuthority AmazonMQ::Broker Backup::BackupVault Backup::LogicallyAirGappedBackupVault',
    'Cassandra::Keyspace Cassandra::Table CloudFormation::Stack CloudTrail::EventDataStore CodeArtifact::Repository',
    'CodeCommit::Repository Cognito::IdentityPool Cognito::UserPool DAX::Cluster DirectoryService::MicrosoftAD',
    'DirectoryService::SimpleAD DocDB::DBCluster DocDB::DBInstance DocDBElastic::Cluster DynamoDB::GlobalTable',
    'DynamoDB::Table EC2::Volume ECR::PublicRepository ECR::Repository EFS::FileSystem EMR::Cluster',
    'ElastiCache::CacheCluster ElastiCache::ReplicationGroup ElastiCache::ServerlessCache Elasticsearch::Domain',
    'FSx::FileSystem FSx::Volume FSx::StorageVirtualMachine Kinesis::Stream',
    'KMS::Key KMS::ReplicaKey Lightsail::Bucket Lightsail::Database Lightsail::Disk',
    'Logs::LogGroup MemoryDB::Cluster MSK::Cluster MSK::ServerlessCluster Neptune::DBCluster',
    'Neptune::DBInstance OpenSearchServerless::Collection OpenSearchService::Domain Organizations::Account QLDB::Ledger',
    'RDS::DBCluster RDS::DBInstance RDS::GlobalCluster Redshift::Cluster RedshiftServerless::Namespace',
    'S3::Bucket S3Express::DirectoryBucket S3Outposts::Bucket S3Tables::Table',
    'S3Tables::TableBucket SDB::Domain SecretsManager::Secret SQS::Queue Timestream::Database',
    'Timestream::InfluxDBInstance Timestream::Table WorkSpaces::Workspace',
  ]),
  azure: namesOf('Microsoft.', [
    'Cache/redis Cache/redisEnterprise Compute/disks Compute/snapshots',
    'ContainerRegistry/registries DBforMariaDB/servers DBforMySQL/flexibleServers DBforMySQL/servers',
    'DBforPostgreSQL/flexibleServers DBforPostgreSQL/servers DBforPostgreSQL/serverGroupsv2 DataLakeStore/accounts',
    'DocumentDB/databaseAccounts EventHub/namespaces EventHub/namespaces/eventhubs KeyVault/managedHSMs',
    'KeyVault/vaults KeyVault/vaults/keys KeyVault/vaults/secrets Kusto/clusters NetApp/netAppAccounts/capacityPools/volumes',
    'OperationalInsights/workspaces RecoveryServices/vaults Search/searchServices ServiceBus/namespaces',
    'ServiceBus/namespaces/queues ServiceBus/namespaces/topics Sql/managedInstances Sql/servers Sql/servers/databases',
    'Storage/storageAccounts Storage/storageAccounts/blobServices/containers',
    'Storage/storageAccounts/fileServices/shares Storage/storageAccounts/queueServices/queues',
    'Storage/storageAccounts/tableServices/tables Synapse/workspaces Synapse/workspaces/sqlPools',
  ]),
  gcp: namesOf('', [
    'alloydb.googleapis.com/Cluster artifactregistry.googleapis.com/Repository bigquery.googleapis.com/Dataset',
    'bigquery.googleapis.com/Table bigtableadmin.googleapis.com/Instance bigtableadmin.googleapis.com/Table',
    'cloudkms.googleapis.com/CryptoKey cloudkms.googleapis.com/KeyRing compute.googleapis.com/Disk',
    'compute.googleapis.com/RegionDisk compute.googleapis.com/Snapshot',
    'file.googleapis.com/Instance firestore.googleapis.com/Database logging.googleapis.com/LogBucket',
    'memcache.googleapis.com/Instance pubsub.googleapis.com/Subscription pubsub.googleapis.com/Topic',
    'redis.googleapis.com/Cluster redis.googleapis.com/Instance secretmanager.googleapis.com/Secret',
    'spanner.googleapis.com/Database spanner.googleapis.com/Instance sqladmin.googleapis.com/Instance',
    'storage.googleapis.com/Bucket',
  ]),
  local: namesOf('Local::', ['Bucket Database FileSystem Key LogGroup Queue Registry Secret Stream Table Volume']),
}

/**
 * Whether a resource holds data that would be lost with it (rule J4): by its type, for `http` by what its template
 * says (`Stateful`), which counts elsewhere too, and only to add.
 */
export function isStateful(provider: Provider, type: string, saysSo: boolean): boolean {
  return saysSo || (provider !== 'http' && statefulTypes[provider].has(type))
}

function namesOf(prefix: string, lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')).map((name) => `${prefix}${name}`))
}
